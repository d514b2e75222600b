export { ImportFile as Island } from '../../register/import/import-file.js';

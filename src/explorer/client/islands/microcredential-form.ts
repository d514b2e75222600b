export { MicrocredentialForm as Island } from '../../register/form/microcredential-form.js';

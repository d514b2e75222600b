export { CoverageMatrix as Island } from '../../evidence/coverage/matrix.js';

export { SuggestBox as Island } from '../../parts/suggest-box/suggest-box.js';

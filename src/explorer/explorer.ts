import { askPage } from './ask/ask-page.js';
import type { ExplorerPage } from './page/explorer-page.js';
import { REGISTER_PAGES } from './register/pages.js';
import { STEWARD_PAGES } from './steward/pages.js';

/** Every page of the explorer. */
export const EXPLORER_PAGES: readonly ExplorerPage[] = [askPage, ...REGISTER_PAGES, ...STEWARD_PAGES];

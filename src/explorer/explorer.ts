import { askPage } from './ask/ask-page.js';
import { dataPage } from './data/data-page.js';
import { EVIDENCE_PAGES } from './evidence/evidence-pages.js';
import type { ExplorerPage } from './page/explorer-page.js';

/** Every page of the explorer. */
export const EXPLORER_PAGES: readonly ExplorerPage[] = [askPage, ...EVIDENCE_PAGES, dataPage];

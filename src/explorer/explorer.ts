import { askPage } from './ask/ask-page.js';
import { comparePage } from './microcredentials/compare/compare-page.js';
import { microcredentialsPage } from './microcredentials/list/list-page.js';
import type { ExplorerPage } from './page/explorer-page.js';

/** Every page of the explorer. */
export const EXPLORER_PAGES: readonly ExplorerPage[] = [askPage, microcredentialsPage, comparePage];

import { askPage } from './ask/ask-page.js';
import { comparePage } from './compare/compare-page.js';
import { dataPage } from './data/data-page.js';
import { EVIDENCE_PAGES } from './evidence/evidence-pages.js';
import { frameworkPage } from './frameworks/framework/framework-page.js';
import { frameworksPage } from './frameworks/frameworks-page.js';
import { comparePage as microcredentialsComparePage } from './microcredentials/compare/compare-page.js';
import { microcredentialsPage } from './microcredentials/list/list-page.js';
import type { ExplorerPage } from './page/explorer-page.js';
import { REGISTER_PAGES } from './register/pages.js';
import { STEWARD_PAGES } from './steward/pages.js';

/** Every page of the explorer. */
export const EXPLORER_PAGES: readonly ExplorerPage[] = [
  askPage, comparePage, frameworksPage, frameworkPage, microcredentialsPage, microcredentialsComparePage, ...EVIDENCE_PAGES, ...REGISTER_PAGES, ...STEWARD_PAGES, dataPage,
];

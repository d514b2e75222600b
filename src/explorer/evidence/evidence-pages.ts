import type { ExplorerPage } from '../page/explorer-page.js';
import { coherencePage } from './coherence-page.js';
import { coveragePage } from './coverage-page.js';
import { documentPage } from './document-page.js';
import { documentsPage } from './documents-page.js';
import { missingPage } from './missing-page.js';
import { overviewPage } from './overview-page.js';

/** How good the evidence is, how far it reaches, what does not fit together and what is missing. */
export const EVIDENCE_PAGES: readonly ExplorerPage[] = [overviewPage, coveragePage, coherencePage, missingPage, documentsPage, documentPage];

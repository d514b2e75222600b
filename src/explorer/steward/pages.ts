import type { ExplorerPage } from '../page/explorer-page.js';
import { alignmentsPage } from './alignments-page.js';
import { overviewPage } from './overview-page.js';
import { proposalPage } from './proposal-page.js';
import { proposePage } from './propose-page.js';

/** The pages of an authority. */
export const STEWARD_PAGES: readonly ExplorerPage[] = [overviewPage, proposePage, alignmentsPage, proposalPage];

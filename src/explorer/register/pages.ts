import type { ExplorerPage } from '../page/explorer-page.js';
import { editPage, newPage } from './edit-page.js';
import { importPage } from './import/import-page.js';
import { keysPage } from './keys-page.js';
import { overviewPage } from './overview-page.js';
import { recordPage } from './record-page.js';

/** The pages of an institution. */
export const REGISTER_PAGES: readonly ExplorerPage[] = [overviewPage, newPage, editPage, recordPage, importPage, keysPage];

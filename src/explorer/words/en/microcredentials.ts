import { microcredentialLists } from './microcredential-lists.js';
import { microcredentialRecords } from './microcredential-records.js';
import { microcredentialTerms } from './microcredential-terms.js';
import { microcredentialViews } from './microcredential-views.js';

/** What the pages below `src/explorer/microcredentials` say. */
export const microcredentials = { ...microcredentialLists, ...microcredentialRecords, ...microcredentialTerms, ...microcredentialViews } as const;

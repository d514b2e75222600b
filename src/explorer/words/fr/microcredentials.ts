import type { microcredentials as english } from '../en/microcredentials.js';
import { microcredentialLists } from './microcredential-lists.js';
import { microcredentialRecords } from './microcredential-records.js';
import { microcredentialTerms } from './microcredential-terms.js';
import { microcredentialViews } from './microcredential-views.js';

export const microcredentials: Record<keyof typeof english, string> = { ...microcredentialLists, ...microcredentialRecords, ...microcredentialTerms, ...microcredentialViews };

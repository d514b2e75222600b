import type { Explorer } from '../explorer/explorer.js';
import { recordPage } from '../explorer/microcredentials/record/record-page.js';
import { notFound } from '../explorer/parts/problem/problem.js';
import type { ShowsRecords } from '../microcredential/page/record-pages.js';

/** The pages of microcredentials for people are pages of the explorer. */
export const recordsForPeople = (explorer: Pick<Explorer, 'show'>): ShowsRecords => ({
  show: (visit, record, status) => explorer.show(visit, recordPage(record), status),
  missing: (visit) => explorer.show(visit, async ({ words }) => notFound(words)),
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedRow } from '../../src/import/checking/checked-row.js';
import { recordWrite, draftWrite } from '../../src/import/checking/row-write.js';
import type { RefusedRow } from '../../src/import/import-terms.js';
import { fresh, ImportJobs } from '../../src/import/job/job.store.js';
import { RowWriter } from '../../src/import/row-writer.js';
import type { FileFormat } from '../../src/import/rows/file-rows.js';
import { Ledger } from '../../src/ledger/ledger.js';
import { prepare, type PreparedWrite } from '../../src/ledger/canonical.js';
import { putDraft } from '../../src/microcredential/draft/draft.store.js';
import { projections } from '../../src/microcredential/projections.js';
import { anOffer, anOrganisation, writeOffer, writeOrganisation } from '../storage/records.js';
import { openStore, STORES } from '../storage/open-store.js';

const BODY = 'ee-taltech';
const ACTOR = { actor: `organisation:${BODY}` };
const offer = (id: string, url: string): PreparedWrite => prepare(writeOffer(anOffer(BODY, id, { url })));

/** A row that was found sound while nothing stood in its place. */
const soundRow = (line: number, { key, content, canonical, sha256 }: PreparedWrite, kind: 'record' | 'draft' = 'record'): CheckedRow => {
  const nothing = { record: undefined, draft: undefined };
  const write = kind === 'record' ? recordWrite({ key, canonical, sha256 } as PreparedWrite, true, nothing) : draftWrite(key, content as Parameters<typeof draftWrite>[1], nothing);
  return { line, key, problems: [], write, raw: null };
};

describe.each(STORES)('rows that others overtake while they are imported into %s', (store) => {
  let opened: Awaited<ReturnType<typeof openStore>>;
  let ledger: Ledger;

  beforeAll(async () => {
    opened = await openStore(store);
    ledger = new Ledger(opened.database, projections);
    await ledger.accept([writeOrganisation(anOrganisation(BODY))], ACTOR);
  });
  afterAll(() => opened.close());

  /** What became of rows, and what was kept of those that are refused. */
  async function written(text: string, format: FileFormat, rows: readonly CheckedRow[]): Promise<{ readonly statuses: readonly string[]; readonly kept: readonly RefusedRow[] }> {
    const kept: RefusedRow[] = [];
    const importer = { body: BODY, mayPublish: true, mayObserve: false };
    const writer = new RowWriter({ database: opened.database, ledger }, {
      question: { location: opened.place.location, file: { bytes: Buffer.from(text) }, format, importer, asOf: '2026-01-01', afterLine: 0 },
      job: await new ImportJobs(opened.database).begin(fresh(BODY, text, '2026-01-01T00:00:00.000Z')), dryRun: false, rowsAtOnce: 1_000,
      onRefused: (some) => kept.push(...some),
    });
    const { answers } = await writer.write(rows, { kind: 'end', header: 'id,url' });
    return { statuses: answers.map(({ status }) => status), kept };
  }

  it('are kept as they stand in the file, and the others are written', async () => {
    await ledger.accept([offer('a-1', 'https://example.org/theirs'), offer('a-2', 'https://example.org/theirs')], ACTOR);
    const rows = ['a-1', 'a-2', 'a-3'].map((id, place) => soundRow(place + 2, offer(id, 'https://example.org/ours')));
    const { statuses, kept } = await written('id,url\na-1,"first\nours"\na-2,ours\na-3,ours\n', 'csv', [{ ...rows[0]!, line: 2 }, { ...rows[1]!, line: 4 }, { ...rows[2]!, line: 5 }]);
    expect(statuses).toEqual(['refused', 'refused', 'created']);
    expect(kept).toMatchObject([{ line: 2, raw: 'a-1,"first\nours"' }, { line: 4, raw: 'a-2,ours' }]);
  });

  it('are unchanged where just what they say was written, many at once too', async () => {
    const same = Array.from({ length: 50 }, (_, number) => offer(`b-${number}`, 'https://example.org/same'));
    await ledger.accept(same, ACTOR);
    const { statuses } = await written('twice', 'jsonl', [...same, offer('b-new', 'https://example.org/new')].map((write, place) => soundRow(place + 1, write)));
    expect(statuses).toEqual([...same.map(() => 'unchanged'), 'created']);
  });

  it('are kept, or unchanged, where a draft was written', async () => {
    const [theirs, same] = [offer('c-1', 'https://example.org/theirs'), offer('c-2', 'https://example.org/same')];
    await opened.database.transact(async (transaction) => {
      for (const { key, content } of [theirs, same]) await putDraft(transaction, { key, body: BODY, content: content as Record<string, unknown>, version: 0, baseVersion: 0, updatedAt: '2026-01-01T00:00:00.000Z' });
    });
    const text = '{"id":"c-1"}\n{"id":"c-2"}\n{"id":"c-3"}\n';
    const rows = [offer('c-1', 'https://example.org/ours'), same, offer('c-3', 'https://example.org/ours')].map((write, place) => soundRow(place + 1, write, 'draft'));
    const { statuses, kept } = await written(text, 'jsonl', rows);
    expect(statuses).toEqual(['refused', 'unchanged', 'created']);
    expect(kept).toMatchObject([{ line: 1, raw: '{"id":"c-1"}' }]);
  });
});

import type { Ledger } from '../../ledger/ledger.js';
import type { StreamedPage } from '../../platform/http/pages/streamed-page.js';
import { changeFrom } from './change.js';

/** Changes of one answer; who wants more goes on with the cursor. */
export const MOST_CHANGES = 5_000;
/** Changes read at once: some megabytes at the most. */
const READ_AT_ONCE = 100;

export const CHANGES_PATH = '/changes.jsonl';

async function* lines(ledger: Pick<Ledger, 'entriesAfter'>, since: number, next: number, revision: number): AsyncGenerator<string> {
  for (let at = since; at < next; ) {
    const entries = await ledger.entriesAfter(at, Math.min(READ_AT_ONCE, next - at));
    if (entries.length === 0) throw new Error(`The ledger ends at ${at}, before the revision ${next} that it had reached.`);
    yield entries.map((entry) => `${JSON.stringify(changeFrom(entry))}\n`).join('');
    at += entries.length;
  }
  yield `${JSON.stringify({ next, revision })}\n`;
}

/**
 * Everything accepted since a revision, as JSON Lines: one change on each line, and on the last the cursor to go on with,
 * `{"next": 5000, "revision": 12000}`. There is no more once `next` is the revision. The ledger has no gaps, so the
 * cursor is known before the first line, and stands in the headers too.
 */
export function changesPage(ledger: Pick<Ledger, 'entriesAfter' | 'head'>): StreamedPage {
  return {
    path: CHANGES_PATH,
    type: 'application/jsonl; charset=utf-8',
    async open(question) {
      const { revision } = await ledger.head();
      const asked = question.get('since') ?? '0';
      const since = /^\d{1,10}$/.test(asked) ? Number(asked) : -1;
      if (since < 0 || since > revision) return { refusal: `\`since\` is a revision from 0 to ${revision}. Take \`next\` of the last line that you have, or begin with 0.` };
      const next = Math.min(since + MOST_CHANGES, revision);
      const link = next < revision ? ['link', `<${CHANGES_PATH}?since=${next}>; rel="next"`] : [];
      return { headers: ['openqf-next', String(next), 'openqf-revision', String(revision), ...link], pieces: lines(ledger, since, next, revision) };
    },
  };
}

import type { Ledger } from '../../ledger/ledger.js';
import { microcredentialState } from '../../microcredential/microcredential.vocabulary.js';
import type { Database } from '../../platform/database/database.js';
import { DatabaseBusy, StatementTimeout } from '../../platform/database/errors.js';
import type { Refusal, Streamed, StreamedPage } from '../../platform/http/pages/streamed-page.js';
import { csvLines, jsonLines } from '../export/export-lines.js';
import { endOfPart, type ExportFilter } from '../export/exported-records.js';

/** Records of one answer; who wants more goes on with the link. */
export const MOST_EXPORTED = 5_000;

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', lines: (database: Source, revision: number, filter: ExportFilter) => csvLines(database, revision, filter, null) },
  jsonl: { type: 'application/jsonl; charset=utf-8', lines: jsonLines },
} as const;

type Format = keyof typeof FORMATS;
type Source = Pick<Database, 'reader' | 'dialect'>;

const pathOf = (format: Format): string => `/microcredentials.${format}`;

interface Asked extends ExportFilter {
  /** The revision of which it is told. */
  readonly knownAt: number;
}

/**
 * What everybody may see of microcredentials, as a table and as JSON Lines, for anybody: so many records an answer. Where
 * there are more, a `Link` with `rel="next"` leads on, at the same revision, so that the parts fit together.
 *
 *     GET /microcredentials.csv?body=ee-ut&state=OBSERVED
 */
export const exportPages = ({ heavy, dialect }: Pick<Database, 'heavy' | 'dialect'>, ledger: Pick<Ledger, 'head'>, most = MOST_EXPORTED): StreamedPage[] =>
  (Object.keys(FORMATS) as Format[]).map((format) => ({
    path: pathOf(format),
    type: FORMATS[format].type,
    open: async (question) => {
      const asked = askedIn(question, (await ledger.head()).revision);
      // The records of one body, or of one state, may be few among very many.
      return 'refusal' in asked ? asked : part({ reader: heavy, dialect }, format, asked, most).catch(notNow);
    },
  }));

function notNow(error: unknown): Refusal {
  if (!(error instanceof DatabaseBusy || error instanceof StatementTimeout)) throw error;
  return { status: 503, refusal: 'Too many long searches are under way. Try again in a moment.' };
}

function askedIn(question: URLSearchParams, head: number): Asked | Refusal {
  const states = question.getAll('state');
  const known: readonly string[] = Object.keys(microcredentialState.descriptions).filter((state) => state !== 'DRAFT');
  const unknown = states.find((state) => !known.includes(state));
  if (unknown !== undefined) return { refusal: `\`state\` is one of ${known.join(', ')}; found ${JSON.stringify(unknown.slice(0, 100))}.` };
  const knownAt = question.get('knownAt') ?? String(head);
  if (!/^\d{1,10}$/.test(knownAt) || Number(knownAt) > head) return { refusal: `\`knownAt\` is a revision from 0 to ${head}; found ${JSON.stringify(knownAt.slice(0, 100))}.` };
  return { states, knownAt: Number(knownAt), body: question.get('body') ?? undefined, after: question.get('after') ?? undefined };
}

async function part(database: Source, format: Format, { knownAt, ...filter }: Asked, most: number): Promise<Streamed> {
  const end = await endOfPart(database, knownAt, filter, most);
  const link = end?.isMore ? ['link', `<${nextOf(format, knownAt, filter, end.last)}>; rel="next"`] : [];
  const headers = ['content-disposition', `attachment; filename="microcredentials.${format}"`, 'openqf-revision', String(knownAt), ...link];
  return { headers, pieces: FORMATS[format].lines(database, knownAt, { ...filter, upTo: end?.last ?? '' }) };
}

function nextOf(format: Format, knownAt: number, { states, body }: ExportFilter, after: string): string {
  const question = new URLSearchParams([...states.map((state) => ['state', state]), ...(body === undefined ? [] : [['body', body]]), ['knownAt', String(knownAt)], ['after', after]]);
  return `${pathOf(format)}?${question.toString()}`;
}

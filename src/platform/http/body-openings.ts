/** What a body begins with, up to its variables. */
interface Opening {
  readonly id: number;
  readonly bytes: Buffer;
  /** `{ query, operationName? }` */
  readonly members: Readonly<Record<string, unknown>>;
}

/** A body whose opening is known. */
export interface KnownBody {
  /** The same for the same bytes only. */
  readonly key: string;
  /** Undefined where the rest is not what follows such an opening: the body has to be read as a whole. */
  parse(): unknown;
}

const KEPT = 16;
const LONGEST_OPENING = 32_768;
const LONGEST_REST = 1_024;
const VARIABLES = '"variables":';

/**
 * Clients send the same document again and again with other variables. What comes before the variables, some kilobytes
 * of JSON, is read once: after that it is compared, which is far quicker than to parse it or to hash it.
 *
 *     openings.find(bytes);              // {"query":"query Q($to: String!) …","variables":{"to":"au-aqf"}} is learnt
 *     openings.find(others)?.parse();    // only {"to":"nz-nzqcf"} is parsed
 */
export class BodyOpenings {
  /** The most recent first. */
  private openings: readonly Opening[] = [];
  private lastId = 0;

  find(bytes: Buffer): KnownBody | undefined {
    const opening = this.openings.find((known) => begins(bytes, known.bytes)) ?? this.learn(bytes);
    if (opening === undefined || bytes.length - opening.bytes.length > LONGEST_REST) return undefined;
    if (opening !== this.openings[0]) this.openings = [opening, ...this.openings.filter((other) => other !== opening)];
    const end = opening.bytes.length;
    return { key: `${opening.id} ${bytes.toString('latin1', end)}`, parse: () => parsedAfter(opening, bytes.toString('utf8', end)) };
  }

  private learn(bytes: Buffer): Opening | undefined {
    const end = bytes.indexOf(VARIABLES) + VARIABLES.length;
    if (end < VARIABLES.length || end > LONGEST_OPENING) return undefined;
    const opening = Buffer.from(bytes.subarray(0, end));
    const members = membersOf(opening);
    if (members === undefined) return undefined;
    const learnt: Opening = { id: (this.lastId += 1), bytes: opening, members };
    this.openings = [learnt, ...this.openings].slice(0, KEPT);
    return learnt;
  }
}

const begins = (bytes: Buffer, opening: Buffer): boolean =>
  bytes.length > opening.length && bytes.compare(opening, 0, opening.length, 0, opening.length) === 0;

/** What stands before the variables; undefined where that is more than a document and a name. */
function membersOf(opening: Buffer): Readonly<Record<string, unknown>> | undefined {
  const { variables, ...members } = (parsedOrNull(`${opening.toString('utf8')}null}`) ?? { variables: 0 }) as Record<string, unknown>;
  const expected = Object.keys(members).every((name) => name === 'query' || name === 'operationName');
  return variables === null && typeof members['query'] === 'string' && expected ? members : undefined;
}

function parsedAfter({ members }: Opening, rest: string): unknown {
  const parsed = parsedOrNull(`{${VARIABLES}${rest}`) as Readonly<Record<string, unknown>> | null;
  return parsed === null || 'query' in parsed ? undefined : { ...members, ...parsed };
}

/** Null where the text is no JSON: whoever reads the whole body says what is wrong with it. */
function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

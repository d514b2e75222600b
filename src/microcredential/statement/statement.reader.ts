import DataLoader from 'dataloader';
import { brokenCursor, type PageArguments } from '../../platform/connection/page-arguments.js';
import { placeOf } from '../../platform/connection/page-of-rows.js';
import { pageSize } from '../../platform/graphql/page-size.js';
import type { RequestContext } from '../../record/request-context.js';
import { asStatement } from './statement-kinds.type.js';
import type { ListedBy, StatementFilter, StatementStore, StoredStatement } from './statement.store.js';
import { StatementConnection, type Statement } from './statement.type.js';

/** Whose statements are asked for. */
export interface StatementQuestion {
  readonly by: ListedBy;
  readonly key: string;
  readonly filter: Omit<StatementFilter, 'knownAt'>;
  readonly knownAt: number | null;
}

type Loaders = Map<string, DataLoader<string, unknown>>;

const PREFIX = 'statement:';
const cursorOf = ({ key }: StoredStatement): string => Buffer.from(PREFIX + key).toString('base64url');

function keyAfter(after: string | null | undefined): string {
  if (!after) return '';
  const text = Buffer.from(after, 'base64url').toString();
  if (!text.startsWith(PREFIX) || text.includes('\0')) throw brokenCursor();
  return text.slice(PREFIX.length);
}

/** Statements, batched for each request: one statement of SQL for whatever is asked alike of many records. */
export class StatementReader {
  constructor(private readonly store: StatementStore) {}

  async byKey(key: string, knownAt: number | null, context: RequestContext): Promise<Statement | null> {
    const stored = await this.loader(context, ['key', knownAt], (keys) => this.store.byKeys(keys, knownAt ?? undefined)).load(key);
    return stored && asStatement(stored, knownAt);
  }

  async page({ by, key, filter, knownAt }: StatementQuestion, { first, after }: PageArguments, context: RequestContext): Promise<StatementConnection> {
    const asked = { ...filter, knownAt: knownAt ?? undefined };
    const [size, start] = [pageSize(first), keyAfter(after)];
    const rows = await this.loader(context, ['page', by, asked, size, start], (keys) => this.store.pages(by, keys, asked, { first: size + 1, after: start })).load(key);
    const shown = rows.slice(0, size);
    const count = (): Promise<number> => this.loader(context, ['count', by, asked], (keys) => this.store.counts(by, keys, asked)).load(key);
    return new StatementConnection(shown.map((row) => asStatement(row, knownAt)), placeOf(rows, size, after, cursorOf), count);
  }

  private loader<Answer>(context: RequestContext, alike: unknown, load: (keys: readonly string[]) => Promise<Answer[]>): DataLoader<string, Answer> {
    const loaders = context.perRequest(this, (): Loaders => new Map());
    const name = JSON.stringify(alike);
    const made = loaders.get(name) ?? new DataLoader<string, unknown>(load);
    loaders.set(name, made);
    return made as DataLoader<string, Answer>;
  }
}

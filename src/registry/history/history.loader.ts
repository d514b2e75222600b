import DataLoader from 'dataloader';
import type { Ledger } from '../../ledger/ledger.js';
import type { RecordKind } from '../../record/kind.js';
import type { RequestContext } from '../../record/request-context.js';
import { historyFrom, type HistoryFacts } from './history-entry.js';

type Loader = DataLoader<string, HistoryFacts[]>;

const LOADERS = {};

/** Histories of records, read together for each kind and revision. */
export class HistoryLoader {
  constructor(private readonly ledger: Pick<Ledger, 'entriesOf'>) {}

  /** The versions of a record up to a revision, oldest first. */
  of(kind: RecordKind, key: string, revision: number, context: RequestContext): Promise<HistoryFacts[]> {
    const loaders = context.perRequest(LOADERS, () => new Map<string, Loader>());
    const name = `${kind} ${revision}`;
    let loader = loaders.get(name);
    if (!loader) loaders.set(name, (loader = new DataLoader((keys) => this.load(kind, keys, revision))));
    return loader.load(key);
  }

  private async load(kind: RecordKind, keys: readonly string[], revision: number): Promise<HistoryFacts[][]> {
    const entries = Map.groupBy(await this.ledger.entriesOf(kind, keys, revision), ({ recordKey }) => recordKey);
    return keys.map((key) => historyFrom(entries.get(key) ?? []));
  }
}

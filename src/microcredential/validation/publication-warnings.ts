import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { References } from '../../equivalence/references.js';
import type { EntryWithContent } from '../../ledger/contents.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { OrganisationStore } from '../../organisation/organisation.loader.js';
import type { RequestContext } from '../../record/request-context.js';
import type { MicrocredentialLoader } from '../microcredential.loader.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import type { Microcredential } from '../microcredential.type.js';
import { judge } from '../rules/table.js';
import { knownParts } from './known-parts.js';
import { referenceFacts } from './reference-facts.js';
import { RuleFinding } from './validation.type.js';

/** Publications whose warnings are remembered: they never change. */
const KEPT = 2_000;

export interface WarningSources {
  readonly ledger: Pick<Ledger, 'entriesOf'>;
  readonly references: References;
  readonly organisations: Pick<OrganisationStore, 'byKeys'>;
  readonly microcredentials: Pick<MicrocredentialLoader, 'byKeys'>;
}

type Loader = DataLoader<Microcredential, readonly RuleFinding[], number>;

/**
 * The warnings that microcredentials were published with, found again from what was known then: the version, the day,
 * the body, the parts and the reference data of its revision (decision 0031). What changed since changes none of them.
 */
export class PublicationWarnings {
  /** By the revision of the publication. */
  private readonly kept = new LRUCache<number, readonly RuleFinding[]>({ max: KEPT });

  constructor(private readonly sources: WarningSources) {}

  /** None for what no body has published. One statement finds the publications of any number of records of a request. */
  of(microcredential: Microcredential, context: RequestContext): Promise<readonly RuleFinding[]> {
    const loader = context.perRequest(this, (): Loader => new DataLoader((asked) => this.ofEach(asked), { cacheKeyFn: ({ row }) => row }));
    return loader.load(microcredential);
  }

  private async ofEach(asked: readonly Microcredential[]): Promise<(readonly RuleFinding[])[]> {
    const keys = [...new Set(asked.map(({ key }) => key))];
    const entries = await this.sources.ledger.entriesOf('microcredential', keys, Math.max(...asked.map(({ row }) => row)));
    const byKey = Map.groupBy(entries, ({ recordKey }) => recordKey);
    const found: (readonly RuleFinding[])[] = [];
    // One after the other: each may need the reference data of a revision of its own, and few of those are held ready.
    for (const { key, version } of asked) {
      const publication = publicationOf((byKey.get(key) ?? []).filter((entry) => entry.version <= version));
      found.push(publication === null ? [] : await this.foundAt(publication));
    }
    return found;
  }

  private async foundAt(publication: EntryWithContent): Promise<readonly RuleFinding[]> {
    const { revision } = publication;
    const known = this.kept.get(revision);
    if (known) return known;
    const found = await this.judgedAt(publication);
    this.kept.set(revision, found);
    return found;
  }

  private async judgedAt({ revision, recordedAt, content }: EntryWithContent): Promise<RuleFinding[]> {
    const { references, organisations, microcredentials } = this.sources;
    const record = content as MicrocredentialRecord;
    // Somebody may ask in the request that publishes it, before the head is looked at again.
    if (revision > references.head().revision) await references.refresh();
    const [snapshot, [body], parts] = await Promise.all([
      references.at(revision),
      organisations.byKeys([record.awardingBody], revision),
      knownParts(record, (keys) => microcredentials.byKeys(keys, revision)),
    ]);
    // A title that is taken refuses publication, so that no warning comes of other titles.
    const facts = { ...referenceFacts(snapshot, recordedAt.slice(0, 10)), body: body?.content ?? null, otherTitles: [], parts };
    return judge(record, facts).filter(({ severity }) => severity === 'WARNING').map((finding) => new RuleFinding(finding, snapshot.rules));
  }
}

const contentOf = ({ content }: EntryWithContent): MicrocredentialRecord => content as MicrocredentialRecord;

/** What its awarding body says of it, as text: without how the record stands. Contents come in one order of keys. */
function saidIn(entry: EntryWithContent): string {
  const { state: _state, ending: _ending, ...said } = contentOf(entry);
  return JSON.stringify(said);
}

/** The entry that published what the last of a record's entries says: suspending it, for one, published nothing anew. */
function publicationOf(entries: readonly EntryWithContent[]): EntryWithContent | null {
  const last = entries.at(-1);
  if (!last) return null;
  const others = entries.findLastIndex((entry) => contentOf(entry).state === 'OBSERVED' || saidIn(entry) !== saidIn(last));
  return entries[others + 1] ?? null;
}

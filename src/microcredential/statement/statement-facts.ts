import type { References } from '../../equivalence/references.js';
import { speakersFor } from '../../proposal/in-charge.js';
import type { OrganisationStore } from '../../organisation/organisation.loader.js';
import type { MicrocredentialLoader } from '../microcredential.loader.js';
import type { StoredMicrocredential } from '../microcredential-page.js';
import { referenceFacts } from '../validation/reference-facts.js';
import { namedIn, type StatementFacts } from './statement-checks.js';
import type { StatementRecord } from './statement.record.js';

/** Looks up what the checks of a statement may know. */
export class StatementFactsReader {
  constructor(
    private readonly references: References,
    private readonly organisations: OrganisationStore,
    private readonly microcredentials: MicrocredentialLoader,
  ) {}

  /** A microcredential that everybody may see: others are nobody's to speak of. */
  async subject(key: string): Promise<StoredMicrocredential | null> {
    return (await this.microcredentials.byKeys([key]))[0] ?? null;
  }

  /** Keys of the bodies that speak for a framework. */
  speakersFor(framework: string): string[] {
    return speakersFor(this.references.current(), framework);
  }

  /** What is known on a day, asked today. Fields in `malformed` are not looked into. */
  async of(statement: StatementRecord, malformed: ReadonlySet<string>, { content }: StoredMicrocredential, day: string, today: string): Promise<StatementFacts> {
    const named = ['recognisedBy', 'with', 'parties', 'largerAward'].some((field) => malformed.has(field)) ? [] : namedIn(statement);
    const bodies = await this.organisations.byKeys([content.awardingBody, ...named.map(({ key }) => key)]);
    const body = bodies[0]?.content ?? null;
    const snapshot = this.references.current();
    return {
      subject: content,
      today,
      rules: { ...referenceFacts(snapshot, day), body, otherTitles: [], parts: new Map() },
      organisations: new Set(bodies.flatMap((one) => one?.key ?? [])),
      // What was taken back is not among the data that answers rest on.
      alignments: new Map(snapshot.data.alignments.map((alignment) => [alignment.key, alignment])),
    };
  }
}

import { answerEquivalence, invariant, TooManyRoutes } from '../../core/index.js';
import type { ReferenceSnapshot } from '../../equivalence/reference-snapshot.js';
import type { References } from '../../equivalence/references.js';
import type { OrganisationStore } from '../../organisation/organisation.loader.js';
import type { Database } from '../../platform/database/database.js';
import type { MicrocredentialLoader } from '../microcredential.loader.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import { awardingBodiesOf, type Placement } from '../offer/said.js';
import type { RuleFacts } from '../rules/facts.js';
import { derivedHours, type DerivedHours } from '../rules/hours-per-credit.js';
import { judge, type Finding } from '../rules/table.js';
import { knownParts, type PartRecord } from './known-parts.js';
import { OtherTitles } from './other-titles.js';
import { publishedTitles } from './published-titles.js';

/** Everything that the rules say of a record on a day. */
export interface ValidationReport {
  readonly asOf: string;
  readonly record: MicrocredentialRecord;
  /** They refuse publication. */
  readonly errors: readonly Finding[];
  /** They are kept and shown. */
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
  /** Hours worked out from credits, where none are stated. */
  readonly derivedHours: DerivedHours | null;
  /** Keys of awarding bodies that the registry does not hold. */
  readonly unknownBodies: readonly string[];
}

/** What validation looks things up in. */
export interface ValidationSources {
  readonly database: Pick<Database, 'reader' | 'dialect'>;
  readonly references: References;
  readonly organisations: OrganisationStore;
  readonly microcredentials: MicrocredentialLoader;
}

/** Records that are about to be published, and are not in the store yet. */
export interface Coming {
  /** Titles of the same body that are those of the record, without its own. */
  besides(record: MicrocredentialRecord): RuleFacts['otherTitles'];
  contentOf(key: string): PartRecord | undefined;
  /** Whether the body may have published one of the titles before; where it says no, the index is not searched. */
  mayBePublished(record: MicrocredentialRecord): boolean;
}

const NOTHING_COMING: Coming = { besides: () => [], contentOf: () => undefined, mayBePublished: () => true };

/** Gathers what the rules may know, and has them judge: nothing is stored. */
export class ValidationService {
  constructor(private readonly sources: ValidationSources) {}

  /** The whole report on a record as of a day. */
  async validate(record: MicrocredentialRecord, asOf: string): Promise<ValidationReport> {
    const [report] = await this.validateAll([record], asOf);
    invariant(report, 'there is a report on every record');
    return report;
  }

  /**
   * The same for many records, as if they were published in their order: two statements on the store for all of them
   * together, and one for each round of parts of a record that has some. `coming` is what is about to be published before them.
   */
  async validateAll(records: readonly MicrocredentialRecord[], asOf: string, coming: Coming = NOTHING_COMING): Promise<ValidationReport[]> {
    const { database, references, organisations, microcredentials } = this.sources;
    const keys = [...new Set(records.flatMap(awardingBodiesOf))];
    const [bodies, published, parts] = await Promise.all([
      organisations.byKeys(keys),
      publishedTitles(database, records.filter((record) => coming.mayBePublished(record))),
      Promise.all(records.map((record) => knownParts(record, (wanted) => microcredentials.byKeys(wanted), coming.contentOf))),
    ]);
    const known = new Map(bodies.flatMap((body) => (body ? [[body.key, body.content] as const] : [])));
    const titles = new OtherTitles(published);
    const reference = referenceFacts(references.current(), asOf);
    return records.map((record, place) => {
      const facts: RuleFacts = { ...reference, body: known.get(record.awardingBody) ?? null, otherTitles: [...titles.besides(record), ...coming.besides(record)], parts: parts[place] ?? new Map() };
      titles.add(record);
      return { ...reportOn(record, facts), unknownBodies: awardingBodiesOf(record).filter((key) => !known.has(key)) };
    });
  }
}

function reportOn(record: MicrocredentialRecord, facts: RuleFacts): Omit<ValidationReport, 'unknownBodies'> {
  const findings = judge(record, facts);
  const of = (severity: Finding['severity']): Finding[] => findings.filter((finding) => finding.severity === severity);
  return { asOf: facts.asOf, record, errors: of('ERROR'), warnings: of('WARNING'), notices: of('NOTICE'), derivedHours: derivedHours(record, facts) };
}

type ReferenceFacts = Omit<RuleFacts, 'body' | 'otherTitles' | 'parts'>;

/** The last day that was judged on, for each snapshot: many records are judged one after the other. */
const gathered = new WeakMap<ReferenceSnapshot, ReferenceFacts>();

/** What rules may know of the reference data on a day. */
export function referenceFacts(snapshot: ReferenceSnapshot, asOf: string): ReferenceFacts {
  const kept = gathered.get(snapshot);
  if (kept?.asOf === asOf) return kept;
  const facts: ReferenceFacts = {
    asOf,
    creditSystems: new Map([...snapshot.creditSystems].map(([code, { record }]) => [code, record])),
    frameworks: new Map([...snapshot.frameworks].map(([code, { record }]) => [code, record])),
    jurisdictionRules: [...snapshot.rules.values()].map(({ record }) => record),
    seenFrom: (placement, framework) => levelsSeen(snapshot, placement, framework, asOf),
  };
  gathered.set(snapshot, facts);
  return facts;
}

/** The levels that a placement is seen as: together, where it leaves open which. Null where nothing follows, or a code is unknown. */
function levelsSeen({ world, frameworks }: ReferenceSnapshot, { framework, code, codes = [] }: Placement, to: string, on: string): string[] | null {
  const levels = [...(code === undefined ? [] : [code]), ...codes];
  if (!frameworks.has(to) || levels.some((level) => !frameworks.get(framework)?.level(level))) return null;
  try {
    const answers = levels.map((level) => answerEquivalence(world, { from: { framework, level }, to, on }));
    const seen = answers.flatMap((answer) => (answer.kind === 'LEVELS' ? answer.levels.map(({ level }) => level.code) : []));
    return seen.length > 0 ? [...new Set(seen)] : null;
  } catch (error) {
    if (error instanceof TooManyRoutes) return null;
    throw error;
  }
}

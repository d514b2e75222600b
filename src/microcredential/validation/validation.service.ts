import { answerEquivalence, TooManyRoutes } from '../../core/index.js';
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
import { knownParts } from './known-parts.js';
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

/** Gathers what the rules may know, and has them judge: nothing is stored. */
export class ValidationService {
  constructor(private readonly sources: ValidationSources) {}

  /** The whole report on a record as of a day. Two statements on the store, and one for each round of parts. */
  async validate(record: MicrocredentialRecord, asOf: string): Promise<ValidationReport> {
    const { facts, unknownBodies } = await this.factsOn(record, asOf);
    const findings = judge(record, facts);
    const of = (severity: Finding['severity']): Finding[] => findings.filter((finding) => finding.severity === severity);
    return { asOf, record, errors: of('ERROR'), warnings: of('WARNING'), notices: of('NOTICE'), derivedHours: derivedHours(record, facts), unknownBodies };
  }

  private async factsOn(record: MicrocredentialRecord, asOf: string): Promise<{ facts: RuleFacts; unknownBodies: string[] }> {
    const { database, references, organisations, microcredentials } = this.sources;
    const keys = awardingBodiesOf(record);
    const [bodies, titles, parts] = await Promise.all([
      organisations.byKeys(keys),
      publishedTitles(database, record.title, record.awardingBody),
      knownParts(record, (wanted) => microcredentials.byKeys(wanted)),
    ]);
    const own = `${record.awardingBody}:${record.id}`;
    return {
      unknownBodies: keys.filter((_, place) => !bodies[place]),
      facts: {
        ...referenceFacts(references.current(), asOf),
        body: bodies[0]?.content ?? null,
        otherTitles: titles.filter(({ key }) => key !== own),
        parts,
      },
    };
  }
}

/** What rules may know of the reference data on a day. */
export function referenceFacts(snapshot: ReferenceSnapshot, asOf: string): Omit<RuleFacts, 'body' | 'otherTitles' | 'parts'> {
  return {
    asOf,
    creditSystems: new Map([...snapshot.creditSystems].map(([code, { record }]) => [code, record])),
    frameworks: new Map([...snapshot.frameworks].map(([code, { record }]) => [code, record])),
    jurisdictionRules: [...snapshot.rules.values()].map(({ record }) => record),
    seenFrom: (placement, framework) => levelsSeen(snapshot, placement, framework, asOf),
  };
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

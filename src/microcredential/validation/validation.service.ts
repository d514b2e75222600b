import DataLoader from 'dataloader';
import type { References } from '../../equivalence/references.js';
import type { OrganisationStore } from '../../organisation/organisation.loader.js';
import type { OrganisationRecord } from '../../organisation/organisation.record.js';
import type { Database } from '../../platform/database/database.js';
import type { MicrocredentialLoader } from '../microcredential.loader.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import { awardingBodiesOf } from '../offer/said.js';
import type { InputReading } from '../registering/read-input.js';
import type { Rest } from '../registering/rest-of.js';
import type { RuleFacts } from '../rules/facts.js';
import { derivedHours, type DerivedHours } from '../rules/hours-per-credit.js';
import { judge, type Finding } from '../rules/table.js';
import { knownParts, type PartRecord } from './known-parts.js';
import { OtherTitles } from './other-titles.js';
import { publishedTitles } from './published-titles.js';
import { referenceFacts } from './reference-facts.js';

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
  /** Keys of bodies that are said to award it too, and are no awarding bodies. */
  readonly awardingNothing: readonly string[];
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

/** Records of several callers that are looked up by the same statements. */
const MOST_TOGETHER = 64;

interface Asked {
  readonly record: MicrocredentialRecord;
  readonly asOf: string;
}

/** Gathers what the rules may know, and has them judge: nothing is stored. */
export class ValidationService {
  /** Records of one turn of the event loop, each by itself: the index that titles are searched in is read once for all of them. */
  private readonly asked = new DataLoader<Asked, ValidationReport>((asked) => this.validateEach(asked), { cache: false, maxBatchSize: MOST_TOGETHER, batchScheduleFn: setImmediate });

  constructor(private readonly sources: ValidationSources) {}

  /** The whole report on a record as of a day. */
  validate(record: MicrocredentialRecord, asOf: string): Promise<ValidationReport> {
    return this.asked.load({ record, asOf });
  }

  /** The report on what was read: whole, or on what is left of it; null where nothing can be judged. */
  async validateReading(reading: InputReading, asOf: string): Promise<ValidationReport | null> {
    if (reading.record) return this.validate(reading.record, asOf);
    return reading.rest && withoutUntold(await this.validate(reading.rest.record, asOf), reading.rest);
  }

  /**
   * The same for many records, as if they were published in their order: two statements on the store for all of them
   * together, and one for each round of parts of a record that has some. `coming` is what is about to be published before them.
   */
  async validateAll(records: readonly MicrocredentialRecord[], asOf: string, coming: Coming = NOTHING_COMING): Promise<ValidationReport[]> {
    const first = new Map<string, number>();
    records.forEach(({ awardingBody, id }, place) => first.set(`${awardingBody}:${id}`, first.get(`${awardingBody}:${id}`) ?? place));
    const partBefore = (place: number) => (key: string): PartRecord | undefined => {
      const before = first.get(key);
      return before !== undefined && before < place ? records[before] : coming.contentOf(key);
    };
    const found = await this.lookUp(records, coming, partBefore);
    return records.map((record, place) => {
      const report = this.reportOn(record, asOf, found, place, coming);
      found.titles.add(record);
      return report;
    });
  }

  /** A fault over one record is told to whoever asked about that one. */
  private async validateEach(asked: readonly Asked[]): Promise<(ValidationReport | Error)[]> {
    const found = await this.lookUp(asked.map(({ record }) => record), NOTHING_COMING);
    return asked.map(({ record, asOf }, place) => {
      try {
        return this.reportOn(record, asOf, found, place, NOTHING_COMING);
      } catch (error) {
        return error instanceof Error ? error : new Error('A record could not be judged.', { cause: error });
      }
    });
  }

  /** `partBefore` gives parts that are published before the record at a place, and not in the store yet. */
  private async lookUp(records: readonly MicrocredentialRecord[], coming: Coming, partBefore: (place: number) => Coming['contentOf'] = () => coming.contentOf): Promise<Found> {
    const { database, organisations, microcredentials } = this.sources;
    const keys = [...new Set(records.flatMap(awardingBodiesOf))];
    const [bodies, published, parts] = await Promise.all([
      organisations.byKeys(keys),
      publishedTitles(database, records.filter((record) => coming.mayBePublished(record))),
      Promise.all(records.map((record, place) => knownParts(record, (wanted) => microcredentials.byKeys(wanted), partBefore(place)))),
    ]);
    return { bodies: new Map(bodies.flatMap((body) => (body ? [[body.key, body.content] as const] : []))), titles: new OtherTitles(published), parts };
  }

  private reportOn(record: MicrocredentialRecord, asOf: string, { bodies, titles, parts }: Found, place: number, coming: Coming): ValidationReport {
    const reference = referenceFacts(this.sources.references.current(), asOf);
    const facts: RuleFacts = { ...reference, body: bodies.get(record.awardingBody) ?? null, otherTitles: [...titles.besides(record), ...coming.besides(record)], parts: parts[place] ?? new Map() };
    const named = awardingBodiesOf(record);
    return {
      ...findingsOn(record, facts),
      unknownBodies: named.filter((key) => !bodies.has(key)),
      awardingNothing: named.slice(1).filter((key) => bodies.get(key)?.roles.includes('AWARDING_BODY') === false),
    };
  }
}

/** What was left out is told by its mistakes of form: what the rules find of its absence is not. */
export function withoutUntold({ errors, warnings, notices, derivedHours: hours, ...report }: ValidationReport, { untold }: Rest): ValidationReport {
  const told = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ path }) => !untold.has(String(path[0])));
  return { ...report, errors: told(errors), warnings: told(warnings), notices: told(notices), derivedHours: untold.has('workloadHours') ? null : hours };
}

/** What was looked up for some records. */
interface Found {
  readonly bodies: ReadonlyMap<string, OrganisationRecord>;
  readonly titles: OtherTitles;
  /** In the order of the records. */
  readonly parts: readonly RuleFacts['parts'][];
}

function findingsOn(record: MicrocredentialRecord, facts: RuleFacts): Omit<ValidationReport, 'unknownBodies' | 'awardingNothing'> {
  const findings = judge(record, facts);
  const of = (severity: Finding['severity']): Finding[] => findings.filter((finding) => finding.severity === severity);
  return { asOf: facts.asOf, record, errors: of('ERROR'), warnings: of('WARNING'), notices: of('NOTICE'), derivedHours: derivedHours(record, facts) };
}

import { indexAlignments } from '../alignment/alignment-shelf.js';
import { Alignment } from '../alignment/alignment.type.js';
import { pairProvenance, type AlignmentRecord } from '../alignment/alignment.record.js';
import { compileWorld, invariant, type AlignmentData, type Level as CoreLevel, type World, type WorldData } from '../core/index.js';
import { Country } from '../country/country.type.js';
import type { CountryRecord } from '../country/country.record.js';
import { CreditSystem } from '../credit-system/credit-system.type.js';
import type { CreditSystemContent } from '../credit-system/credit-system.record.js';
import { Framework, type Level } from '../framework/framework.type.js';
import type { FrameworkContent } from '../framework/framework.record.js';
import { JurisdictionRule } from '../jurisdiction-rule/jurisdiction-rule.type.js';
import type { JurisdictionRuleRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import type { ReferenceKind } from '../record/kind.js';
import { recordProvenance } from '../record/provenance.js';

/** One record of a reference kind, as the ledger keeps it. */
export interface ReferenceContent {
  readonly kind: ReferenceKind;
  readonly key: string;
  readonly content: unknown;
}

/** The content was checked against its schema when it was accepted. */
const ofKind = <Content>(contents: readonly ReferenceContent[], kind: ReferenceKind): [key: string, content: Content][] =>
  contents
    .filter((record) => record.kind === kind)
    .map(({ key, content }): [string, Content] => [key, content as Content])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const alignmentData = (key: string, record: AlignmentRecord): AlignmentData => ({
  ...record,
  key,
  provenance: recordProvenance(record),
  pairs: record.pairs.map((pair) => ({ ...pair, provenance: pairProvenance(record, pair) })),
});

/**
 * All reference data at one revision, immutable, ready for asking. It serves every read of frameworks, levels,
 * alignments, credit systems, countries and rules, and all answers that rest on them alone.
 */
export class ReferenceSnapshot {
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly alignments: ReadonlyMap<string, Alignment>;
  readonly creditSystems: ReadonlyMap<string, CreditSystem>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly rules: ReadonlyMap<string, JurisdictionRule>;
  /** The same as the core reads it: plain, and compiled. */
  readonly data: WorldData;
  readonly world: World;

  constructor(
    /** Index of the last ledger row that touched a reference kind. */
    readonly referenceRevision: number,
    private readonly contents: readonly ReferenceContent[],
  ) {
    const creditSystems = ofKind<CreditSystemContent>(contents, 'credit-system');
    const frameworks = ofKind<FrameworkContent>(contents, 'framework');
    const alignments = ofKind<AlignmentRecord>(contents, 'alignment');
    this.creditSystems = new Map(creditSystems.map(([code, record]) => [code, new CreditSystem(record)]));
    this.frameworks = new Map(frameworks.map(([code, record]) => [code, new Framework(record, this.creditSystemOf(record))]));
    this.alignments = new Map(alignments.map(([key, record]) => [key, this.alignmentOf(key, record)]));
    this.countries = new Map(
      ofKind<CountryRecord>(contents, 'country').map(([code, record]) => [code, new Country(record, this.frameworks)]),
    );
    this.rules = new Map(ofKind<JurisdictionRuleRecord>(contents, 'rule').map(([code, record]) => [code, new JurisdictionRule(record)]));
    this.data = {
      frameworks: frameworks.map(([, record]) => record),
      // What was taken back stays readable; no answer rests on it, and nothing is superseded by it.
      alignments: alignments.filter(([, record]) => !record.withdrawn).map(([key, record]) => alignmentData(key, record)),
    };
    this.world = compileWorld(this.data);
    indexAlignments(this);
    for (const records of [this.frameworks, this.alignments, this.creditSystems, this.countries, this.rules]) {
      for (const record of records.values()) homes.set(record, this);
    }
  }

  /** The same with one record put in, or in the place of another: a draft that nobody has published. */
  with({ kind, key, content }: ReferenceContent): ReferenceSnapshot {
    const others = this.contents.filter((record) => record.kind !== kind || record.key !== key);
    return new ReferenceSnapshot(this.referenceRevision, [...others, { kind, key, content }]);
  }

  private creditSystemOf({ creditSystem }: FrameworkContent): CreditSystem | null {
    return creditSystem === null ? null : (this.creditSystems.get(creditSystem) ?? null);
  }

  private alignmentOf(key: string, record: AlignmentRecord): Alignment {
    return new Alignment(key, record, this.framework(record.from), this.framework(record.to));
  }

  /** A framework that is known to be there. */
  framework(code: string): Framework {
    const framework = this.frameworks.get(code);
    invariant(framework, `framework ${code} is in the snapshot`);
    return framework;
  }

  /** The level that the core speaks of, as the API shows it. */
  level({ framework, code }: CoreLevel): Level {
    const level = this.framework(framework.code).level(code);
    invariant(level, `level ${code} of ${framework.code} is in the snapshot`);
    return level;
  }

  /** A document that the core speaks of, as the API shows it. */
  alignment({ key }: { readonly key: string }): Alignment {
    const alignment = this.alignments.get(key);
    invariant(alignment, `alignment ${key} is in the snapshot`);
    return alignment;
  }
}

type AtHome = Framework | Alignment | CreditSystem | Country | JurisdictionRule;

const homes = new WeakMap<AtHome, ReferenceSnapshot>();

/** The snapshot that a reference record was read from: what is asked of it is answered from the same revision. */
export function snapshotOf(record: AtHome): ReferenceSnapshot {
  const snapshot = homes.get(record);
  invariant(snapshot, `${record.id} belongs to a snapshot`);
  return snapshot;
}

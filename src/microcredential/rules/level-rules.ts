import { nearNames } from '../../record/near-names.js';
import { pathOfPlacement, placementsOf, type Placement } from '../offer/said.js';
import { judgedOn, rulesFor, weightOf } from './applicable.js';
import type { FrameworkFacts, RuleFacts } from './facts.js';
import type { Found } from './found.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';

/** A placement and where it stands in its record. */
interface PlacedAt {
  readonly placement: Placement;
  readonly path: string[];
}

const placed = (record: JudgedRecord): PlacedAt[] =>
  placementsOf(record).map((placement, position) => ({
    placement,
    path: pathOfPlacement(record, position),
  }));

const codesOf = ({ code, codes = [] }: Placement): string[] => [...(code === undefined ? [] : [code]), ...codes];

function levelExists(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const own = placed(record).flatMap(({ placement, path }) => levelsExist(placement.framework, codesOf(placement), path, record, facts));
  const outcomes = (record.outcomes ?? []).flatMap(({ level }, position) =>
    level ? levelsExist(level.framework, [level.code], ['outcomes', String(position), 'level'], record, facts) : [],
  );
  return [...own, ...outcomes];
}

function levelsExist(code: string, levels: readonly string[], path: readonly string[], record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const framework = facts.frameworks.get(code);
  if (!framework) {
    return [{ path: [...path, 'framework'], found: { kind: 'NO_FRAMEWORK', framework: code, near: nearNames(code, facts.frameworks.keys()) } }];
  }
  const known = framework.levels.map((level) => level.code);
  const unknown = levels.filter((level) => !known.includes(level));
  const why = notInForce(framework, judgedOn(record, facts));
  return [
    ...(why === null ? [] : [{ path: [...path, 'framework'], found: why }]),
    ...unknown.map((level) => ({ path: [...path, 'code'], found: { kind: 'NO_SUCH_LEVEL' as const, framework: code, level, known, near: nearNames(level, known) } })),
  ];
}

function notInForce({ code, status, established }: FrameworkFacts, day: string): Found | null {
  if (status !== 'IN_FORCE') return { kind: 'FRAMEWORK_OUT_OF_FORCE', framework: code, status };
  return established !== null && String(established) > day.slice(0, 4) ? { kind: 'FRAMEWORK_LATER', framework: code, established, day } : null;
}

function levelAsked(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const rules = rulesFor(record, facts, 'LEVEL');
  const placements = placed(record);
  if (placements.length === 0) {
    const asking = rules.filter(({ level }) => level?.required);
    const [first] = asking;
    if (!first) return [{ path: ['level'], found: { kind: 'NO_LEVEL', rule: null }, severity: 'NOTICE' }];
    return asking.map(({ code, jurisdiction, says }) => ({ path: ['level'], found: { kind: 'NO_LEVEL', rule: { jurisdiction, says } }, jurisdictionRule: code }));
  }
  const elsewhere = rules.flatMap(({ code, jurisdiction, says, level }): RuleFinding[] => {
    const { required, framework, codes } = level ?? {};
    if (!required || framework === undefined || placements.some(({ placement }) => isOn(placement, framework, codes, facts))) return [];
    const found = { kind: 'LEVEL_ELSEWHERE' as const, stated: [...new Set(placements.map(({ placement }) => placement.framework))], framework, jurisdiction, says };
    return [{ path: ['level'], found, jurisdictionRule: code }];
  });
  const notAllowed = rules.flatMap((rule) =>
    placements.flatMap(({ placement, path }) => {
      const { framework, codes } = rule.level ?? {};
      if (framework !== placement.framework || !codes || codesOf(placement).every((level) => codes.includes(level))) return [];
      const { jurisdiction, says } = rule;
      return [{ path, found: { kind: 'LEVEL_NOT_ALLOWED' as const, levels: codesOf(placement), framework, allowed: codes, jurisdiction, says }, severity: weightOf(rule), jurisdictionRule: rule.code }];
    }),
  );
  return [...elsewhere, ...notAllowed];
}

/**
 * Whether a level is one of the framework that a rule names. A level of a framework of several countries is not typed in
 * (V7), so that there the national one counts, where the levels that follow from it are among those that the rule allows.
 */
function isOn(placement: Placement, framework: string, codes: readonly string[] | undefined, facts: RuleFacts): boolean {
  if (placement.framework === framework) return true;
  if (facts.frameworks.get(framework)?.scope !== 'REGIONAL') return false;
  const follows = facts.seenFrom(placement, framework);
  return follows !== null && (codes === undefined || follows.every((level) => codes.includes(level)));
}

/** A level of a framework of several countries is what the alignment of the national one says; a typed one must not differ. */
function regionalFollows(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const isRegional = ({ placement }: PlacedAt): boolean => facts.frameworks.get(placement.framework)?.scope === 'REGIONAL';
  const placements = placed(record);
  const national = placements.filter((one) => !isRegional(one));
  return placements.filter(isRegional).flatMap(({ placement, path }) =>
    national.flatMap(({ placement: own }) => {
      const follows = facts.seenFrom(own, placement.framework);
      if (follows === null || codesOf(placement).every((code) => follows.includes(code))) return [];
      return [{ path, found: { kind: 'LEVEL_DIFFERS', levels: codesOf(placement), framework: placement.framework, own: codesOf(own), ownFramework: own.framework, follows } }];
    }),
  );
}

/** What only others can have decided. */
const WORD_OF_OTHERS: readonly Placement['basis'][] = ['QUALITY_ASSURED', 'INCLUDED'];

/** That an agency has assured a level, or an authority has included it, is not for the awarding body alone to say. */
function othersAreCited(record: JudgedRecord): RuleFinding[] {
  if (record.sources.length > 0) return [];
  return placed(record).flatMap(({ placement, path }) =>
    WORD_OF_OTHERS.includes(placement.basis) ? [{ path: [...path, 'basis'], found: { kind: 'WORD_OF_OTHERS' as const, levels: codesOf(placement), framework: placement.framework, basis: placement.basis } }] : [],
  );
}

export const LEVEL_RULES: readonly PublicationRule[] = [
  { name: 'V5_LEVEL_EXISTS', severity: 'ERROR', check: levelExists, source: 'Frameworks.', says: 'The level is one of its framework, which is in force on the day from which the record holds.' },
  {
    name: 'V6_LEVEL_REQUIRED', severity: 'ERROR', check: levelAsked, source: 'Rules of jurisdictions: LEVEL.',
    says: 'A level is stated where the jurisdiction asks for one, of the framework that it names, and is one that it allows. Elsewhere a record without a level can be published.',
  },
  {
    name: 'V7_REGIONAL_LEVEL_FOLLOWS', severity: 'WARNING', check: regionalFollows, source: 'EQF Recommendation; alignments in force.',
    says: 'The level on a framework of several countries comes from the alignment of the national one, and is never typed in.',
  },
  {
    name: 'V22_OTHERS_CITED', severity: 'ERROR', check: othersAreCited, source: 'Rule of the registry.',
    says: 'A record that says that others have assured its level, or included it in their framework, names their document.',
  },
];

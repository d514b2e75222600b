import { Fraction } from 'fraction.js';
import { holdsIn, holdsOn } from '../../jurisdiction-rule/rules-in-force.js';
import type { CreditSize } from '../offer/said.js';
import type { StackingTarget } from '../offer/stackability.record.js';
import { homesOf, isHeldBy, judgedOn } from './applicable.js';
import { exactly } from './exact.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';

const partIds = ({ stackability }: JudgedRecord): readonly string[] => (Array.isArray(stackability?.parts) ? stackability.parts : []);

/** The credits of all parts together, where each has a figure in the same system; null where they cannot be added. */
function sumOf(ids: readonly string[], system: string, { parts }: RuleFacts): Fraction | null {
  const sizes = ids.map((id): CreditSize | null => parts.get(id)?.credits ?? null);
  if (ids.length === 0 || sizes.some((size) => size?.value === undefined || size.system !== system)) return null;
  return sizes.reduce((sum, size) => sum.add(size?.value ?? 0), new Fraction(0));
}

/** A way from a part back to the record, as ids; null where there is none. Each part is looked at once. */
function ringFrom(own: string, first: readonly string[], { parts }: RuleFacts): string[] | null {
  const seen = new Set<string>();
  const ways = first.map((id) => [id]);
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1) ?? '';
    if (last === own) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of parts.get(last)?.parts ?? []) ways.push([...way, next]);
  }
  return null;
}

function partsAddUp(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const { stackability, credits } = record;
  if (!stackability) return [];
  const ids = partIds(record);
  const own = credits?.value;
  const sum = credits ? sumOf(ids, credits.system, facts) : null;
  const ring = ringFrom(record.id, ids, facts);
  return [
    ...(ring ? [{ path: ['stackability', 'parts'], message: `It is part of itself: ${[record.id, ...ring].join(' -> ')}.` }] : []),
    ...(own !== undefined && sum && !sum.equals(own)
      ? [{ path: ['stackability', 'parts'], message: `The parts have ${sum.toFraction()} credits together; the whole has ${own}.` }]
      : []),
    ...(own !== undefined && stackability.sumOfParts !== undefined && !exactly(stackability.sumOfParts).equals(own)
      ? [{ path: ['stackability', 'sumOfParts'], message: `The parts have ${stackability.sumOfParts} credits together; the whole has ${own}.` }]
      : []),
    ...unevidenced(stackability),
  ];
}

function unevidenced({ into, targets = [] }: NonNullable<JudgedRecord['stackability']>): RuleFinding[] {
  const fix = 'Name the document of the receiver that says so, or leave the claim out.';
  const words = into !== null && targets.length === 0 ? [{ path: ['stackability', 'into'], message: 'A larger award is named in words only, without evidence.', fix }] : [];
  const lacking = targets.flatMap(({ title, evidence }, position) =>
    evidence ? [] : [{ path: ['stackability', 'targets', String(position), 'evidence'], message: `That it counts towards "${title}" has no evidence; the receiver decides.`, fix }],
  );
  return [...words, ...lacking];
}

function allowedByReceiver(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const day = judgedOn(record, facts);
  return (record.stackability?.targets ?? []).flatMap((target, position) => {
    const where = target.jurisdiction ?? homesOf(record, facts)[0];
    if (where === undefined) return [];
    const rules = facts.jurisdictionRules.filter(
      (rule) => rule.kind === 'STACKING' && rule.jurisdiction !== null && holdsOn(rule, day) && holdsIn(rule, where) && isHeldBy(rule, target.body),
    );
    return rules.flatMap(({ code, jurisdiction, says, condition, stacking }): RuleFinding[] => {
      const problem = beyondLimit(record, target, stacking ?? {});
      if (problem === null) return [];
      const message = `${problem} ${jurisdiction}: ${says}`;
      return [{ path: ['stackability', 'targets', String(position)], message, severity: condition === null ? 'WARNING' : 'NOTICE', jurisdictionRule: code }];
    });
  });
}

type Limit = NonNullable<RuleFacts['jurisdictionRules'][number]['stacking']>;

function beyondLimit({ credits }: JudgedRecord, target: StackingTarget, { creditTransfer, share, max, system }: Limit): string | null {
  if (creditTransfer === false) return `"${target.title}" cannot be reached by credit transfer.`;
  const counted = target.counted ?? (credits?.system === target.system ? credits?.value : undefined);
  if (counted === undefined) return null;
  if (share !== undefined && target.credits !== undefined && exactly(target.credits).compare(0) > 0) {
    const part = exactly(counted).div(target.credits);
    if (part.gt(share)) return `${part.toFraction()} of "${target.title}" would come from it; at most ${share} is counted.`;
  }
  return max !== undefined && system === target.system && exactly(counted).gt(max) ? `${counted} credits would be counted towards "${target.title}"; at most ${max} are.` : null;
}

export const STACKING_RULES: readonly PublicationRule[] = [
  {
    name: 'V11_PARTS_AND_EVIDENCE', severity: 'ERROR', check: partsAddUp, source: 'Council Recommendation of 16 June 2022, Annex II; rule of the registry.',
    says: 'Parts add up to the whole, nothing is a part of itself, and whatever it counts towards carries a document of the receiver.',
  },
  {
    name: 'V12_RECEIVER_ALLOWS', severity: 'WARNING', check: allowedByReceiver, source: 'Rules of jurisdictions: STACKING.',
    says: 'A claim to count towards a larger award keeps the rules of the country of its receiver; the receiver decides.',
  },
];

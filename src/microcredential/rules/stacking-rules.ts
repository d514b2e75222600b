import { Fraction } from 'fraction.js';
import type { CreditSize } from '../offer/said.js';
import { judgedOn, seatsOf } from './applicable.js';
import { exactly } from './exact.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';
import { bodyOfKey, keysOfPart, writtenKey } from './named-part.js';
import { receiverFindings, V12 } from './receiver-limit.js';

const partsOf = ({ stackability }: JudgedRecord): readonly string[] => (Array.isArray(stackability?.parts) ? stackability.parts : []);

const keyOf = ({ awardingBody, id }: JudgedRecord): string => `${awardingBody}:${id}`;

/** The key that a part means, of those that the registry holds or that of the record itself; null where there is none. */
const meantKey = (part: string, body: string, own: string, { parts }: RuleFacts): string | null => keysOfPart(part, body).find((key) => key === own || parts.has(key)) ?? null;

/** The credits of all parts together, where each has a figure in the same system; null where they cannot be added. */
function sumOf(keys: readonly (string | null)[], system: string, { parts }: RuleFacts): Fraction | null {
  const sizes = keys.map((key): CreditSize | null => (key === null ? null : (parts.get(key)?.credits ?? null)));
  if (keys.length === 0 || sizes.some((size) => size?.value === undefined || size.system !== system)) return null;
  return sizes.reduce((sum, size) => sum.add(size?.value ?? 0), new Fraction(0));
}

/** A way from a part back to the record, as keys; null where there is none. Each part is looked at once. */
function ringFrom(own: string, first: readonly string[], facts: RuleFacts): string[] | null {
  const seen = new Set<string>();
  const ways = first.map((key) => [key]);
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1) ?? '';
    if (last === own) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const part of facts.parts.get(last)?.parts ?? []) {
      const next = meantKey(part, bodyOfKey(last), own, facts);
      if (next !== null) ways.push([...way, next]);
    }
  }
  return null;
}

/** Parts that were named before, in whatever form, and keys that name nothing. Bare ids that name nothing are taken for words. */
function misnamed(parts: readonly string[], keys: readonly (string | null)[]): RuleFinding[] {
  const meant = parts.map((part, place) => keys[place] ?? part.trim());
  return parts.flatMap((part, place): RuleFinding[] => {
    const path = ['stackability', 'parts', String(place)];
    return [
      ...(meant.indexOf(meant[place] ?? '') < place ? [{ path, found: { kind: 'PART_TWICE' as const, part } }] : []),
      ...(keys[place] === null && writtenKey(part) !== null ? [{ path, found: { kind: 'PART_UNKNOWN' as const, part } }] : []),
    ];
  });
}

function partsAddUp(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const { stackability, credits } = record;
  if (!stackability) return [];
  const [parts, key] = [partsOf(record), keyOf(record)];
  const keys = parts.map((part) => meantKey(part, record.awardingBody, key, facts));
  const own = credits?.value;
  const sum = credits ? sumOf([...new Set(keys)], credits.system, facts) : null;
  const ring = ringFrom(key, keys.filter((one) => one !== null), facts);
  return [
    ...misnamed(parts, keys),
    ...(ring ? [{ path: ['stackability', 'parts'], found: { kind: 'PART_OF_ITSELF' as const, ring: [key, ...ring] } }] : []),
    ...(own !== undefined && sum && !sum.equals(own)
      ? [{ path: ['stackability', 'parts'], found: { kind: 'SUM_DIFFERS' as const, sum: sum.toFraction(), whole: own } }]
      : []),
    ...(own !== undefined && stackability.sumOfParts !== undefined && !exactly(stackability.sumOfParts).equals(own)
      ? [{ path: ['stackability', 'sumOfParts'], found: { kind: 'SUM_DIFFERS' as const, sum: stackability.sumOfParts, whole: own } }]
      : []),
    ...unevidenced(stackability),
  ];
}

function unevidenced({ into, targets = [] }: NonNullable<JudgedRecord['stackability']>): RuleFinding[] {
  const inWords: RuleFinding[] = into !== null && targets.length === 0 ? [{ path: ['stackability', 'into'], found: { kind: 'AWARD_IN_WORDS' } }] : [];
  const lacking = targets.flatMap(({ title, evidence }, position): RuleFinding[] =>
    evidence ? [] : [{ path: ['stackability', 'targets', String(position), 'evidence'], found: { kind: 'NO_EVIDENCE', title } }],
  );
  return [...inWords, ...lacking];
}

function allowedByReceiver(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const day = judgedOn(record, facts);
  return (record.stackability?.targets ?? []).flatMap((target, position) => {
    const counted = target.counted ?? (record.credits?.system === target.system ? record.credits?.value : undefined);
    const claim = { title: target.title, receiver: target.body, where: target.jurisdiction === undefined ? seatsOf(record, facts) : [target.jurisdiction], system: target.system, size: target.credits, counted };
    return receiverFindings(claim, ['stackability', 'targets', String(position)], facts.jurisdictionRules, day);
  });
}

export const STACKING_RULES: readonly PublicationRule[] = [
  {
    name: 'V11_PARTS_AND_EVIDENCE', severity: 'ERROR', check: partsAddUp, source: 'Council Recommendation of 16 June 2022, Annex II; rule of the registry.',
    says: 'Parts that a key names are in the registry, each is named once, they add up to the whole, nothing is a part of itself, and whatever it counts towards carries a document of the receiver.',
  },
  {
    name: V12, severity: 'WARNING', check: allowedByReceiver, source: 'Rules of jurisdictions: STACKING.',
    says: 'A claim to count towards a larger award keeps the rules of the country of its receiver; the receiver decides.',
  },
];

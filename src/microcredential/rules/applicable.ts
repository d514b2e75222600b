import type { JurisdictionRuleRecord } from '../../jurisdiction-rule/jurisdiction-rule.record.js';
import { holdsIn, holdsOn, withoutReplaced } from '../../jurisdiction-rule/rules-in-force.js';
import { firstDay } from '../../record/partial-date.js';
import { placementsOf } from '../offer/said.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, Severity } from './finding.js';

type Kind = JurisdictionRuleRecord['kind'];

/**
 * Where a record is at home: the country of its awarding body first, then that which it states as its issuer's; within
 * each the narrowest first. What a record states adds to where its body is registered, and never takes its place: else a
 * body would choose the law that it is judged by.
 */
export function homesOf({ issuerCountry, issuerRegion }: JudgedRecord, { body }: Pick<RuleFacts, 'body'>): string[] {
  const all = [body?.region, issuerRegion, body?.country, issuerCountry].filter((home) => home !== null && home !== undefined);
  const country = body?.country ?? null;
  const isOwn = (home: string): boolean => country !== null && isWithin(home, country);
  return [...new Set([...all.filter(isOwn), ...all.filter((home) => !isOwn(home))])];
}

const isWithin = (home: string, country: string): boolean => home === country || home.startsWith(`${country}-`);

/** Homes whose rules hold, each for itself: rules of a part of a country are rules of the country too. */
export function seatsOf(record: JudgedRecord, facts: Pick<RuleFacts, 'body'>): string[] {
  const homes = homesOf(record, facts);
  return homes.filter((home) => !homes.some((other) => other !== home && isWithin(other, home)));
}

/** The day from which a record is meant to hold: it is judged by what is in force then. */
export const judgedOn = ({ validFrom }: JudgedRecord, { asOf }: Pick<RuleFacts, 'asOf'>): string => {
  const from = validFrom === undefined ? asOf : firstDay(validFrom);
  return from > asOf ? from : asOf;
};

/** The rules of a kind that hold for a record: of all its homes, its kind of body, its levels and its day. */
export function rulesFor(record: JudgedRecord, facts: RuleFacts, kind: Kind): JurisdictionRuleRecord[] {
  const [first = [], ...others] = holdingForRecord(record, facts).map((holding) => withoutReplaced((holding.get(kind) ?? []).filter((rule) => isForLevel(rule, record))));
  return others.length === 0 ? first : [...new Set([first, ...others].flat())];
}

/** The last answer: one rule after the other asks for the same record. */
let last: { readonly record: JudgedRecord; readonly facts: RuleFacts; readonly holding: readonly ByKind[] } | null = null;

function holdingForRecord(record: JudgedRecord, facts: RuleFacts): readonly ByKind[] {
  if (last?.record === record && last.facts === facts) return last.holding;
  const seats = seatsOf(record, facts);
  const day = judgedOn(record, facts);
  const holding = (seats.length === 0 ? [undefined] : seats).map((seat) => holdingFor(facts, seat, day));
  last = { record, facts, holding };
  return holding;
}

type ByKind = ReadonlyMap<Kind, readonly JurisdictionRuleRecord[]>;

/** So many homes, bodies and days are remembered for one list of rules: a file of many records has few. */
const REMEMBERED = 500;
const remembered = new WeakMap<RuleFacts['jurisdictionRules'], Map<string, ByKind>>();

/** What holds for every record of a body at a home on a day, whatever its level: remembered, for a body writes many records. */
function holdingFor(facts: RuleFacts, home: string | undefined, day: string): ByKind {
  const known = remembered.get(facts.jurisdictionRules) ?? new Map<string, ByKind>();
  const question = [home, day, facts.body?.type, facts.body?.name].join('|');
  const found = known.get(question);
  if (found) return found;
  const holding = facts.jurisdictionRules.filter(
    (rule) => holdsOn(rule, day) && (home === undefined ? rule.jurisdiction === null : holdsIn(rule, home)) && isHeldBy(rule, facts.body?.name) && isForBody(rule, facts),
  );
  if (known.size >= REMEMBERED) known.clear();
  const byKind = Map.groupBy(holding, ({ kind }) => kind);
  remembered.set(facts.jurisdictionRules, known.set(question, byKind));
  return byKind;
}

/** A rule of one body holds for that body alone. */
export const isHeldBy = ({ holder }: Pick<JurisdictionRuleRecord, 'holder'>, name: string | undefined): boolean =>
  holder === null || holder.toLowerCase() === name?.toLowerCase();

const isForBody = ({ bodyTypes }: JurisdictionRuleRecord, { body }: RuleFacts): boolean =>
  bodyTypes.length === 0 || (body?.type !== null && body?.type !== undefined && bodyTypes.includes(body.type));

function isForLevel({ levels }: JurisdictionRuleRecord, record: JudgedRecord): boolean {
  if (levels === undefined) return true;
  const placed = placementsOf(record).filter(({ framework }) => framework === levels.framework);
  return placed.some(({ code, codes = [] }) => [...(code === undefined ? [] : [code]), ...codes].some((level) => levels.codes.includes(level)));
}

const BY_FORCE: Record<JurisdictionRuleRecord['force'], Severity> = { LAW: 'ERROR', POLICY: 'WARNING', PRACTICE: 'NOTICE', DRAFT: 'NOTICE' };

/** What it means to break a rule: law is refused, policy warned of; where the rule depends on what the record does not say, it is pointed out. */
export const weightOf = ({ force, condition }: JurisdictionRuleRecord): Severity => (condition === null ? BY_FORCE[force] : 'NOTICE');

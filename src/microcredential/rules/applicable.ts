import type { JurisdictionRuleRecord } from '../../jurisdiction-rule/jurisdiction-rule.record.js';
import { holdsIn, holdsOn, withoutReplaced } from '../../jurisdiction-rule/rules-in-force.js';
import { firstDay } from '../../record/partial-date.js';
import { placementsOf } from '../offer/said.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, Severity } from './finding.js';

type Kind = JurisdictionRuleRecord['kind'];

/** Where a record is at home, the narrowest first: what its issuer says, else where its awarding body is. */
export function homesOf({ issuerCountry, issuerRegion }: JudgedRecord, { body }: Pick<RuleFacts, 'body'>): string[] {
  const homes = issuerCountry ? [issuerRegion, issuerCountry] : [body?.region, body?.country];
  return homes.filter((home) => home !== null && home !== undefined);
}

/** The day from which a record is meant to hold: it is judged by what is in force then. */
export const judgedOn = ({ validFrom }: JudgedRecord, { asOf }: Pick<RuleFacts, 'asOf'>): string => {
  const from = validFrom === undefined ? asOf : firstDay(validFrom);
  return from > asOf ? from : asOf;
};

/** The rules of a kind that hold for a record: of its home, its kind of body, its levels and its day. */
export function rulesFor(record: JudgedRecord, facts: RuleFacts, kind: Kind): JurisdictionRuleRecord[] {
  const [home] = homesOf(record, facts);
  const day = judgedOn(record, facts);
  const holding = facts.jurisdictionRules.filter(
    (rule) =>
      rule.kind === kind &&
      holdsOn(rule, day) &&
      (home === undefined ? rule.jurisdiction === null : holdsIn(rule, home)) &&
      isHeldBy(rule, facts.body?.name) &&
      isForBody(rule, facts) &&
      isForLevel(rule, record),
  );
  return withoutReplaced(holding);
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

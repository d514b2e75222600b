import { firstDay, lastDay } from '../../record/partial-date.js';
import { judgedOn, rulesFor } from './applicable.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';

function assessed({ assessments = [], assessment }: JudgedRecord): RuleFinding[] {
  if (assessments.some(({ type }) => type !== 'ATTENDANCE')) return [];
  const given = assessments.length > 0 ? 'ATTENDANCE' : assessment === null ? 'NOTHING' : 'WORDS';
  return [{ path: ['assessments'], found: { kind: 'NOT_ASSESSED', given } }];
}

function qualityAssured(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const { qualityAssurances = [], regulated } = record;
  const missing: RuleFinding[] = qualityAssurances.length > 0 ? [] : [{ path: ['qualityAssurances'], found: { kind: 'NO_QUALITY_ASSURANCE' } }];
  const hasStatement = qualityAssurances.some(({ statement }) => statement !== undefined);
  const asked = rulesFor(record, facts, 'QUALITY_ASSURANCE').flatMap(({ code, jurisdiction, says, quality }): RuleFinding[] => {
    const { types = [], statementUnlessRegulated = false } = quality ?? {};
    const ofType = types.length === 0 || qualityAssurances.some(({ type }) => types.includes(type));
    const place = { path: ['qualityAssurances'], jurisdictionRule: code };
    return [
      ...(ofType || qualityAssurances.length === 0 ? [] : [{ ...place, found: { kind: 'OTHER_QUALITY_ASSURANCE' as const, types, jurisdiction, says }, severity: 'WARNING' as const }]),
      ...(statementUnlessRegulated && regulated === false && !hasStatement ? [{ ...place, found: { kind: 'NO_STATEMENT' as const, jurisdiction, says } }] : []),
      ...(statementUnlessRegulated && regulated === undefined && !hasStatement
        ? [{ path: ['regulated'], jurisdictionRule: code, found: { kind: 'REGULATION_UNSAID' as const, jurisdiction, says }, severity: 'WARNING' as const }]
        : []),
    ];
  });
  return [...missing, ...asked];
}

/** A year later or earlier, the same day; the calendar of a leap day does not matter to a period of years. */
const yearsAfter = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

function reviewed(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const { reviewDue } = record;
  const overdue: RuleFinding[] =
    reviewDue !== undefined && lastDay(reviewDue) < facts.asOf
      ? [{ path: ['reviewDue'], found: { kind: 'REVIEW_OVERDUE', due: reviewDue } }]
      : [];
  const asked = rulesFor(record, facts, 'REVIEW').flatMap(({ code, jurisdiction, says, review }): RuleFinding[] => {
    if (!review) return [];
    const place = { path: ['reviewDue'], jurisdictionRule: code };
    if (reviewDue === undefined) return review.required ? [{ ...place, found: { kind: 'NO_REVIEW', jurisdiction, says } }] : [];
    const from = judgedOn(record, facts);
    const early = review.minYears !== undefined && lastDay(reviewDue) < yearsAfter(from, Number(review.minYears));
    const late = review.maxYears !== undefined && firstDay(reviewDue) > yearsAfter(from, Number(review.maxYears));
    return early || late ? [{ ...place, found: { kind: 'REVIEW_UNUSUAL', due: reviewDue, early, jurisdiction, says } }] : [];
  });
  return overdue.length > 0 ? overdue : asked;
}

export const ASSURANCE_RULES: readonly PublicationRule[] = [
  {
    name: 'V8_ASSESSED', severity: 'ERROR', check: assessed, source: 'Council Recommendation of 16 June 2022; UNESCO 2022; all frameworks of microcredentials read.',
    says: 'There is at least one type of assessment other than attendance. A course without assessment is not a microcredential.',
  },
  {
    name: 'V9_QUALITY_ASSURED', severity: 'ERROR', check: qualityAssured, source: 'Council Recommendation of 16 June 2022, Annex I; rules of jurisdictions: QUALITY_ASSURANCE.',
    says: 'Quality assurance is stated; where the jurisdiction asks for it, a provider that no regulator oversees makes a statement.',
  },
  { name: 'V13_REVIEW', severity: 'WARNING', check: reviewed, source: 'Rules of jurisdictions: REVIEW.', says: 'The next review is stated where the jurisdiction asks for it, within its period, and is not overdue.' },
];

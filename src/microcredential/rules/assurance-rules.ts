import { firstDay, lastDay } from '../../record/partial-date.js';
import { judgedOn, rulesFor } from './applicable.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';

function assessed({ assessments = [], assessment }: JudgedRecord): RuleFinding[] {
  if (assessments.some(({ type }) => type !== 'ATTENDANCE')) return [];
  const found = assessments.length > 0 ? 'Attendance is no assessment.' : assessment === null ? 'No assessment is stated.' : 'The type of assessment is not stated, only words.';
  return [{ path: ['assessments'], message: `${found} A course without assessment is not a microcredential.`, fix: 'State at least one type of assessment other than ATTENDANCE.' }];
}

function qualityAssured(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const { qualityAssurances = [], regulated } = record;
  const missing: RuleFinding[] =
    qualityAssurances.length > 0 ? [] : [{ path: ['qualityAssurances'], message: 'No quality assurance is stated.', fix: 'State its type, and the body that assures.' }];
  const hasStatement = qualityAssurances.some(({ statement }) => statement !== undefined);
  const asked = rulesFor(record, facts, 'QUALITY_ASSURANCE').flatMap(({ code, jurisdiction, says, quality }): RuleFinding[] => {
    const { types = [], statementUnlessRegulated = false } = quality ?? {};
    const ofType = types.length === 0 || qualityAssurances.some(({ type }) => types.includes(type));
    const place = { path: ['qualityAssurances'], jurisdictionRule: code };
    return [
      ...(ofType || qualityAssurances.length === 0 ? [] : [{ ...place, message: `None of ${types.join(', ')} is stated. ${jurisdiction}: ${says}`, severity: 'WARNING' as const }]),
      ...(statementUnlessRegulated && regulated === false && !hasStatement
        ? [{ ...place, message: `The provider is not regulated and makes no statement. ${jurisdiction}: ${says}`, fix: 'Add a statement with the profile of the provider and its processes.' }]
        : []),
      ...(statementUnlessRegulated && regulated === undefined && !hasStatement
        ? [{ path: ['regulated'], jurisdictionRule: code, message: `It is not said whether a regulator oversees the provider. ${jurisdiction}: ${says}`, severity: 'WARNING' as const }]
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
      ? [{ path: ['reviewDue'], message: `The review was due on ${reviewDue}; the record is shown as overdue.`, fix: 'Review it, and state when it is due again.' }]
      : [];
  const asked = rulesFor(record, facts, 'REVIEW').flatMap(({ code, jurisdiction, says, review }): RuleFinding[] => {
    if (!review) return [];
    const place = { path: ['reviewDue'], jurisdictionRule: code };
    if (reviewDue === undefined) return review.required ? [{ ...place, message: `No day of review is stated. ${jurisdiction}: ${says}` }] : [];
    const from = judgedOn(record, facts);
    const early = review.minYears !== undefined && lastDay(reviewDue) < yearsAfter(from, Number(review.minYears));
    const late = review.maxYears !== undefined && firstDay(reviewDue) > yearsAfter(from, Number(review.maxYears));
    return early || late ? [{ ...place, message: `The review is due ${reviewDue}, ${early ? 'sooner' : 'later'} than is usual. ${jurisdiction}: ${says}` }] : [];
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

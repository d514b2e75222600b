import { completenessOf } from '../completeness/completeness.js';
import { awardingBodiesOf, outcomeTexts, placementsOf, sizesOf, type CreditSize } from '../offer/said.js';
import type { ShownRecord } from './shown-record.js';

/** A fact of a record in words: numbers have their unit and what they rest on. */
export interface Fact {
  readonly name: string;
  readonly values: readonly string[];
}

const WORDS = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

const basisOf = (statement: object): string => ('basis' in statement ? `, ${WORDS(String(statement.basis))}` : '');

const sizeOf = ({ value, min, max }: CreditSize): string => value ?? [min, max].filter(Boolean).join(' to ');

/** What a page says of a record, in the order in which an evaluator asks. What is not known is left out. Pure. */
export function factsOf({ record, bodies, nameOf }: ShownRecord): Fact[] {
  const { workloadHours: hours, assessments = [], qualityAssurances = [] } = record;
  const facts: Fact[] = [
    { name: 'Awarded by', values: awardingBodiesOf(record).map((key) => bodies.get(key) ?? key) },
    { name: 'What it is', values: [WORDS(record.designation)] },
    { name: 'Level', values: placementsOf(record).map(({ framework, code, codes, ...rest }) => `${[code ?? codes ?? []].flat().join(' or ')} of ${nameOf(framework)}${basisOf(rest)}`) },
    { name: 'Credits', values: sizesOf(record).map((size) => `${sizeOf(size)} ${nameOf(size.system)}${basisOf(size)}`) },
    { name: 'Workload', values: hours ? [`${[...new Set([hours.min, hours.max])].filter(Boolean).join(' to ')} hours, ${WORDS(hours.basis)}`] : [] },
    { name: 'Learning outcomes', values: outcomeTexts(record) },
    { name: 'Assessment', values: [...assessments.map(({ type, criteria }) => [WORDS(type), criteria].filter(Boolean).join(': ')), ...given(record.assessment)] },
    { name: 'Participation', values: [...given(record.mode), ...given(record.timing)].map(WORDS) },
    { name: 'Languages', values: record.language },
    { name: 'Duration', values: given(record.duration ?? record.isoDuration) },
    { name: 'Prerequisites', values: given(record.prerequisites) },
    { name: 'Quality assurance', values: [...qualityAssurances.map(({ type, body }) => [WORDS(type), body].filter(Boolean).join(' by ')), ...given(record.qualityAssurance)] },
    { name: 'Builds towards', values: given(record.stackability?.into) },
    { name: 'Cost', values: record.fee ? [`${record.fee.amount} ${record.fee.currency}`] : [] },
    { name: 'Missing of the European standard', values: completenessOf(record).missing.map((element) => WORDS(element.replaceAll(/(?=[A-Z])/g, ' '))) },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

const given = (text: string | null | undefined): string[] => (text == null ? [] : [text]);

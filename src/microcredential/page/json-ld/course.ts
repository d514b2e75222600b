import { accessKind } from '../../offer/audience.record.js';
import type { AssessmentRecord } from '../../offer/assessment.record.js';
import { outcomeTexts, sizesOf } from '../../offer/said.js';
import type { MicrocredentialRecord } from '../../microcredential.record.js';
import type { ShownRecord } from '../shown-record.js';
import { creditsNode, documentNode, given, partyNode, textIn, type LdNode } from './nodes.js';

type Said = MicrocredentialRecord;

/** What the compilers' records have where an amount stands on the page of the offer. */
const STATED = 'STATED';

/** What schema.org says of courses and not of credentials: who teaches, how large it is, what is learnt and how that is assessed. */
export function courseNode({ record, nameOf }: Pick<ShownRecord, 'record' | 'nameOf'>, credential: LdNode): LdNode {
  const { access, workloadHours: hours } = record;
  const hoursInAll = hours?.min === hours?.max ? (hours?.min ?? null) : null;
  return given({
    '@type': 'Course',
    educationalCredentialAwarded: credential,
    inLanguage: record.language,
    provider: record.providers?.map(partyNode),
    teaches: outcomesOf(record),
    coursePrerequisites: record.prerequisites,
    conditionsOfAccess: access && [accessKind.descriptions[access.kind], access.note].filter(Boolean).join(' '),
    // A duration is one figure, and has no fractions but decimals.
    timeRequired: hoursInAll !== null && /^\d+(?:\.\d+)?$/.test(hoursInAll) ? `PT${hoursInAll}H` : undefined,
    numberOfCredits: sizesOf(record).map((size) => creditsNode(size, nameOf)),
    hasPart: [...(record.assessments ?? []).map(assessmentNode), ...(record.assessment === null ? [] : [{ ...ASSESSMENT, description: record.assessment }])],
    offers: offerNode(record),
    hasCourseInstance: instanceNode(record),
  });
}

/** Learning outcomes, each in its language. That one has a level or a skill of its own, no term says; skills stand beside them. */
export const outcomesOf = (record: Said): unknown[] => (record.outcomes?.length ? record.outcomes.map(textIn) : [...outcomeTexts(record)]);

const ASSESSMENT = { '@type': 'LearningResource', learningResourceType: 'assessment' };

const assessmentNode = ({ type, method, criteria, rubric }: AssessmentRecord): LdNode =>
  given({ ...ASSESSMENT, educationalUse: type, description: method, competencyRequired: criteria, citation: rubric && documentNode({ title: 'Rubric', url: rubric }) });

/** What it costs, and from when until when it is offered as described. */
function offerNode({ fee, validFrom, validTo }: Said): LdNode | undefined {
  if (!fee && !validFrom && !validTo) return undefined;
  return given({ '@type': 'Offer', price: fee?.amount, priceCurrency: fee?.currency, description: fee?.basis === STATED ? null : fee?.basis, validFrom, validThrough: validTo });
}

/** How it is taken. No dates: they are those of the offer. */
function instanceNode({ mode, timing, isoDuration, duration, platform, workloadHours: hours }: Said): LdNode | undefined {
  const range = hours?.min != null && hours.min !== hours.max ? `${hours.min}${hours.max === null ? ' hours or more' : ` to ${hours.max} hours`}` : undefined;
  const instance = given({
    courseMode: [mode, timing].flatMap((word) => word?.toLowerCase() ?? []), courseWorkload: range, duration: isoDuration, description: duration,
    location: platform && given({ '@type': 'VirtualLocation', name: platform.name, url: platform.url }),
  });
  return Object.keys(instance).length > 0 ? { '@type': 'CourseInstance', ...instance } : undefined;
}

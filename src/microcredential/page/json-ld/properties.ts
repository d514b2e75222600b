import type { MicrocredentialRecord } from '../../microcredential.record.js';
import { property, type LdNode } from './nodes.js';

/**
 * What a record says and schema.org has no term for, each under its name in this registry. `additionalProperty` is listed
 * for products, places and offers; schema.org's lists of where a property is used are meant as hints, and it has none for
 * credentials. The basis of a level, the level of an outcome, and how a source was seen are left to the public interface.
 */
export function furtherProperties(record: MicrocredentialRecord): LdNode[] {
  const { regulated, priorLearning, stackability, issuerRegion, qualityAssurance, qualityAssurances = [] } = record;
  const assured = qualityAssurances.map(({ type, body, date, document, statement }) =>
    property('qualityAssurance', type, { description: statement, url: document, valueReference: [...said('body', body), ...said('date', date)] }));
  return [
    ...assured,
    ...said('qualityAssurance', qualityAssurance),
    ...said('regulated', regulated),
    ...said('identityVerification', record.identityVerification),
    ...(record.evidenceTypes ?? []).map((type) => property('evidenceType', type)),
    ...said('gradingScheme', record.gradingScheme),
    ...said('recommendedPriorLearning', record.recommendedPriorLearning),
    ...(priorLearning ? [property('priorLearning', priorLearning.possible, { description: priorLearning.note })] : []),
    ...said('cycle', record.cycle),
    ...said('issuerRegion', issuerRegion),
    ...said('reviewDue', record.reviewDue),
    ...said('stackability', stackability?.kind),
    ...said('sumOfParts', stackability?.sumOfParts),
    ...(record.awardFormats ?? []).map((format) => property('awardFormat', format)),
    ...said('notes', record.notes),
  ];
}

const said = (name: string, value: string | boolean | null | undefined): LdNode[] => (value === null || value === undefined ? [] : [property(name, value)]);

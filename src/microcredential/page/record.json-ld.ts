import { inAllLanguages } from '../../record/localised.js';
import { awardingBodiesOf, outcomeTexts, placementsOf, sizesOf } from '../offer/said.js';
import { pathOf, type ShownRecord } from './shown-record.js';

/**
 * A microcredential in the words of schema.org: the credential, and the course that leads to it, which has the size.
 * Levels and credits have the codes of this registry; nothing is converted.
 */
export function recordJsonLd({ key, record, version, recordedAt, bodies, nameOf, address }: ShownRecord): object {
  const { ending, workloadHours: hours } = record;
  const outcomes = outcomeTexts(record);
  const addressOf = (other: string): string => `${address.slice(0, -pathOf(key).length)}${pathOf(other)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    '@id': address,
    identifier: key,
    version,
    dateModified: recordedAt,
    creativeWorkStatus: record.state,
    ...(ending && { abstract: ending.reason, ...(ending.successor !== undefined && { mentions: { '@id': addressOf(ending.successor) } }) }),
    name: inAllLanguages(record.title).map(({ language, text }) => ({ '@language': language, '@value': text })),
    credentialCategory: record.designation,
    ...(record.url !== null && { url: record.url }),
    recognizedBy: awardingBodiesOf(record).map((body) => ({ '@type': 'Organization', identifier: body, name: bodies.get(body) ?? body })),
    educationalLevel: placementsOf(record).flatMap(({ framework, code, codes = [] }) =>
      [...(code === undefined ? [] : [code]), ...codes].map((termCode) => ({ '@type': 'DefinedTerm', termCode, inDefinedTermSet: { '@type': 'DefinedTermSet', identifier: framework, name: nameOf(framework) } }))),
    ...(outcomes.length > 0 && { competencyRequired: outcomes }),
    subjectOf: {
      '@type': 'Course',
      educationalCredentialAwarded: { '@id': address },
      inLanguage: record.language,
      ...(record.mode !== null && { courseMode: record.mode.toLowerCase() }),
      ...(hours?.min != null && hours.min === hours.max && /^\d+$/.test(hours.min) && { timeRequired: `PT${hours.min}H` }),
      numberOfCredits: sizesOf(record).map(({ system, value, min, max }) => ({
        '@type': 'StructuredValue', unitText: nameOf(system), unitCode: system, ...(value === undefined ? { minValue: min, maxValue: max } : { value }),
      })),
    },
  };
}

import { inAllLanguages } from '../../../record/localised.js';
import { awardingBodiesOf, placementsOf } from '../../offer/said.js';
import type { MicrocredentialRecord } from '../../microcredential.record.js';
import type { StackingTarget } from '../../offer/stackability.record.js';
import { keysOfPart } from '../../rules/named-part.js';
import { pathOf, type NameOf, type ShownRecord } from '../shown-record.js';
import { courseNode, outcomesOf } from './course.js';
import { bodyNode, documentNode, given, levelTerms, partyNode, property, textIn, type LdNode } from './nodes.js';
import { furtherProperties } from './properties.js';
import { claimNode, designedWith, recognisedBy } from './statements.js';

/**
 * A microcredential in the words of schema.org: the credential, the course that leads to it, and what others claim of it.
 * Levels and credits have the codes of this registry; nothing is converted. The body that awards it is its `provider`:
 * `recognizedBy` is for those who acknowledge what another body awards. Warnings of the registry's rules have no term.
 */
export function recordJsonLd(shown: ShownRecord): object {
  const { key, record, version, recordedAt, bodies, statements, nameOf, address } = shown;
  const { ending, stackability } = record;
  const addressOf = (other: string): string => `${address.slice(0, -pathOf(key).length)}${pathOf(other)}`;
  const ofVersion = { '@id': `${address}/v${version}` };
  const self = shown.isVersion ? ofVersion : { '@id': address };
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    ...self,
    // The record is the work, whatever its version; a version is what it was at one time.
    ...(shown.isVersion ? { exampleOfWork: { '@id': address } } : { workExample: ofVersion }),
    identifier: key,
    version,
    dateModified: recordedAt,
    creativeWorkStatus: record.state,
    ...(ending && { abstract: ending.reason, ...(ending.successor !== undefined && { mentions: { '@id': addressOf(ending.successor) } }) }),
    name: inAllLanguages(record.title).map(textIn),
    credentialCategory: record.designation,
    ...given({
      url: record.url,
      description: record.purpose,
      provider: awardingBodiesOf(record).map((body) => bodyNode(body, bodies.get(body))),
      creator: record.developer && partyNode(record.developer),
      contributor: designedWith(statements),
      recognizedBy: recognisedBy(statements, bodies),
      countryOfOrigin: countryNode(shown),
      educationalLevel: placementsOf(record).flatMap((placement) => levelTerms(placement, nameOf)),
      competencyRequired: [...outcomesOf(record), ...skillTerms(record)],
      about: [...fieldTerms(record), ...(record.occupations ?? []).map(({ title, address: sameAs }) => given({ '@type': 'Occupation', name: title, sameAs }))],
      validFor: record.expiresAfter,
      expires: record.validTo,
      isBasedOn: record.standards?.map((name) => ({ '@type': 'CreativeWork', name })),
      isPartOf: [...(stackability?.targets ?? []).map((target) => targetNode(target, nameOf)), ...(stackability?.into ? [{ '@type': 'EducationalOccupationalCredential', name: stackability.into }] : [])],
      hasPart: partNodes(shown, addressOf),
      citation: record.sources.map(documentNode),
      additionalProperty: furtherProperties(record),
    }),
    subjectOf: [courseNode(shown, self), ...statements.map((statement) => claimNode(statement, self, bodies, nameOf))],
  };
}

/** The country of the issuer: as the record says, else that of the body that awards it. */
function countryNode({ record, bodies }: ShownRecord): LdNode | undefined {
  const country = record.issuerCountry ?? bodies.get(record.awardingBody)?.country;
  return country ? { '@type': 'Country', identifier: country } : undefined;
}

/** ESCO skills that outcomes come to, each once. */
const skillTerms = ({ outcomes = [] }: MicrocredentialRecord): LdNode[] =>
  [...new Set(outcomes.flatMap(({ skills = [] }) => skills))].map((skill) => ({ '@type': 'DefinedTerm', '@id': skill, inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'ESCO' } }));

const SCHEMES = { ISCED_F: 'ISCED-F 2013', NZSCED: 'NZSCED' };

const fieldTerms = ({ subjects = [] }: MicrocredentialRecord): LdNode[] =>
  subjects.map(({ scheme, code }) => ({ '@type': 'DefinedTerm', termCode: code, inDefinedTermSet: { '@type': 'DefinedTermSet', name: SCHEMES[scheme] } }));

/** A larger award towards which its body says that it counts; whoever awards that decides. */
function targetNode({ title, body, jurisdiction, credits, counted, system, evidence }: StackingTarget, nameOf: NameOf): LdNode {
  const unit = system === undefined ? {} : { unitText: nameOf(system), unitCode: system };
  const sizes = { credits, creditsCounted: counted };
  return given({
    '@type': 'EducationalOccupationalCredential', name: title, provider: body === undefined ? undefined : partyNode({ name: body, ...(jurisdiction !== undefined && { jurisdiction }) }),
    citation: evidence && documentNode(evidence),
    additionalProperty: Object.entries(sizes).flatMap(([name, value]) => (value === undefined ? [] : [property(name, value, unit)])),
  });
}

/** What it is made of: records by their address, what is no record by its words. */
function partNodes({ record: { awardingBody, stackability }, partKeys }: ShownRecord, addressOf: (key: string) => string): LdNode[] {
  const parts = stackability?.parts ?? [];
  return (typeof parts === 'string' ? [parts] : parts).map((part) => {
    const key = keysOfPart(part, awardingBody).find((one) => partKeys.has(one));
    return { '@type': 'EducationalOccupationalCredential', ...(key !== undefined ? { '@id': addressOf(key) } : { name: part }) };
  });
}

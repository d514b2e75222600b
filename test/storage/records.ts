import type { Write } from '../../src/ledger/write.js';
import type { MicrocredentialRecord } from '../../src/microcredential/microcredential.record.js';
import { statementKey, type StatementOf, type StatementRecord } from '../../src/microcredential/statement/statement.record.js';
import type { OrganisationRecord } from '../../src/organisation/organisation.record.js';

/** Contents in all states, also those that no seed has. `field` is short for the ISCED-F code of its subject. */
export type Offer = Omit<MicrocredentialRecord, 'state'> & { readonly state: string; readonly field?: string | null };

export const anOrganisation = (key: string, given: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  key, name: key, country: 'EE', region: null, url: null, type: 'UNIVERSITY', roles: ['AWARDING_BODY'], sources: [], notes: null, ...given,
});

export const anOffer = (awardingBody: string, id: string, given: Partial<Offer> = {}): Offer => ({
  id, awardingBody, state: 'OBSERVED', title: { en: `Course ${id}` }, designation: 'MICROCREDENTIAL', url: null, status: 'OFFERED', observed: 2026,
  credits: null, otherCredits: [], workloadHours: null, level: null, mode: null, duration: null, assessment: null, qualityAssurance: null,
  language: [], prerequisites: null, stackability: null, fee: null, learningOutcomes: [], source: null, sources: [], provenance: 'read',
  notes: null, missingAnnexI: [], ...given,
});

export const writeOrganisation = (content: OrganisationRecord): Write => ({ kind: 'organisation', key: content.key, content });

export const writeOffer = ({ field, ...content }: Offer): Write => ({
  kind: 'microcredential',
  key: `${content.awardingBody}:${content.id}`,
  content: field ? { ...content, subjects: [{ scheme: 'ISCED_F', code: field }] } : content,
});

const dated = () => ({ about: 'ee-taltech:full', from: '2024', until: null, evidence: [], note: null, state: 'STANDING' as const });

/** An invented placement by a body. */
export const aPlacement = (by: string, given: Partial<StatementOf<'LEVEL_PLACEMENT'>> = {}): StatementOf<'LEVEL_PLACEMENT'> =>
  ({ ...dated(), kind: 'LEVEL_PLACEMENT', id: 'placement', by, framework: 'eqf', levels: ['5'], basis: 'RECOMMENDED', ...given });

/** An invented credit value by a body. */
export const aSize = (by: string, given: Partial<StatementOf<'CREDIT_VALUE'>> = {}): StatementOf<'CREDIT_VALUE'> =>
  ({ ...dated(), kind: 'CREDIT_VALUE', id: 'size', by, system: 'ects', value: '3', basis: 'RECOMMENDED', ...given });

export const writeStatement = (content: StatementRecord): Write => ({ kind: 'statement', key: statementKey(content), content });

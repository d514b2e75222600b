import type { Write } from '../../src/ledger/write.js';
import type { MicrocredentialRecord } from '../../src/microcredential/microcredential.record.js';
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

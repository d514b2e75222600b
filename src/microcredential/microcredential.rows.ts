import type { AcceptedRecord } from '../ledger/projection.js';
import { completenessOf } from './completeness/completeness.js';
import type { CreditValueRow } from './credit-value.entity.js';
import { levelCodes } from './facet.js';
import { awardingBodiesOf, iscedField, placementsOf } from './offer/said.js';
import type { LevelPlacementRow } from './level-placement.entity.js';
import type { MicrocredentialAwardingBodyRow } from './microcredential-awarding-body.entity.js';
import type { MicrocredentialLanguageRow } from './microcredential-language.entity.js';
import type { MicrocredentialTableRow } from './microcredential.entity.js';
import type { MicrocredentialRecord } from './microcredential.record.js';
import type { levelBasis } from './microcredential.vocabulary.js';
import { toMillionths } from './millionths.js';

/** A version of a microcredential, as the projection gets it. */
export interface AcceptedMicrocredential extends AcceptedRecord {
  readonly content: MicrocredentialRecord;
}

export function microcredentialRow({ key, version, revision, content }: AcceptedMicrocredential): MicrocredentialTableRow {
  return {
    sinceRevision: revision,
    untilRevision: null,
    recordKey: key,
    version,
    contentRevision: revision,
    state: content.state,
    offerStatus: content.status,
    mode: content.mode,
    designation: content.designation,
    field: iscedField(content),
    complete: completenessOf(content).missing.length === 0,
  };
}

export function awardingBodyRows({ revision, content }: AcceptedMicrocredential): MicrocredentialAwardingBodyRow[] {
  return awardingBodiesOf(content).map((organisation, position) => ({ microcredential: revision, position, organisation }));
}

export function languageRows({ revision, content }: AcceptedMicrocredential): MicrocredentialLanguageRow[] {
  return [...new Set(content.language)].map((language) => ({ language, microcredential: revision }));
}

export function levelPlacementRows({ revision, content }: AcceptedMicrocredential): LevelPlacementRow[] {
  return placementsOf(content).flatMap((placement, position) => {
    const { framework, basis } = placement;
    const statement = { microcredential: revision, position, framework, basis, assertedBy: assertedBy(basis, content.awardingBody), evidence: null };
    return levelCodes(placement).map((levelCode) => ({ ...statement, levelCode }));
  });
}

/** The first size is the awarding body's own statement; the others say themselves who makes them. */
export function creditValueRows({ revision, content }: AcceptedMicrocredential): CreditValueRow[] {
  const { credits, otherCredits, awardingBody } = content;
  const own = credits ? [{ ...credits, basis: 'STATED' as const, note: null }] : [];
  return [...own, ...otherCredits].map(({ system, value = null, min = null, max = null, basis, note }, position) => ({
    microcredential: revision,
    position,
    system,
    credits: value,
    creditsMin: min,
    creditsMax: max,
    millionthsMin: toMillionths(value ?? min ?? '0'),
    millionthsMax: toMillionths(value ?? max ?? min ?? '0'),
    basis,
    assertedBy: assertedBy(basis, awardingBody),
    note,
  }));
}

const assertedBy = (basis: keyof typeof levelBasis.descriptions, awardingBody: string): string | null => (basis === 'STATED' ? awardingBody : null);

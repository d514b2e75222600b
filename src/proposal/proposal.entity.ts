import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { RecordVersionEntity } from '../ledger/record-version.entity.js';

/** A proposal as it stood from one revision until another. */
export const ProposalEntity = defineEntity({
  name: 'Proposal',
  tableName: 'proposal',
  properties: {
    sinceRevision: () =>
      p.manyToOne(RecordVersionEntity).primary().mapToPk().fieldName('since_revision').index(false)
        .deleteRule('no action').updateRule('no action'),
    /** Null while it stands. */
    untilRevision: p.integer().nullable(),
    recordKey: p.text(),
    version: p.integer(),
    targetKind: p.text(),
    targetKey: p.text(),
    state: p.text(),
    /** Key of the proposing organisation. */
    body: p.text(),
  },
  uniques: [{ name: 'ux_proposal_record', properties: ['recordKey', 'sinceRevision'] }],
  indexes: [{ name: 'ix_proposal_target', properties: ['targetKind', 'targetKey'] }],
});

export type ProposalRow = InferEntity<typeof ProposalEntity>;

/**
 * Which person did what to a proposal: private, and append-only. The database refuses an approval by the person who
 * proposed, and a version of a reference record that no approval names.
 */
export const ProposalActEntity = defineEntity({
  name: 'ProposalAct',
  tableName: 'proposal_act',
  properties: {
    proposal: p.text().primary(),
    /** The version of the proposal that the act made. */
    version: p.integer().primary().autoincrement(false),
    act: p.text(),
    /** Opaque id. */
    person: p.text(),
    /** Key of the organisation acted for. */
    body: p.text(),
    /** UTC, as `2026-11-22T03:14:15.926Z`. */
    actedAt: p.text(),
    targetKind: p.text(),
    targetKey: p.text(),
    /** The version that the reference record gets by approval. */
    targetVersion: p.integer(),
    /** Of the proposed content as canonical JSON; hexadecimal. */
    sha256: p.text(),
  },
  indexes: [{ name: 'ix_proposal_act_target', properties: ['targetKind', 'targetKey', 'targetVersion'] }],
});

export type ProposalActRow = InferEntity<typeof ProposalActEntity>;

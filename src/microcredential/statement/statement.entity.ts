import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { RecordVersionEntity } from '../../ledger/record-version.entity.js';

/** A statement about a microcredential as it stood from one revision until another. */
export const StatementEntity = defineEntity({
  name: 'Statement',
  tableName: 'statement',
  properties: {
    sinceRevision: () =>
      p.manyToOne(RecordVersionEntity).primary().mapToPk().fieldName('since_revision').index(false)
        .deleteRule('no action').updateRule('no action'),
    /** Null while it stands. */
    untilRevision: p.integer().nullable(),
    recordKey: p.text(),
    version: p.integer(),
    /** Key of the microcredential. */
    about: p.text(),
    /** Key of the organisation whose statement it is. */
    saidBy: p.text(),
    kind: p.text(),
    /** First day on which it holds. */
    validFrom: p.text(),
    /** Last day on which it holds; null where open. */
    validUntil: p.text().nullable(),
  },
  uniques: [{ name: 'ux_statement_record', properties: ['recordKey', 'sinceRevision'] }],
  indexes: [
    { name: 'ix_statement_about', properties: ['about', 'recordKey'] },
    { name: 'ix_statement_said_by', properties: ['saidBy', 'recordKey'] },
  ],
});

export type StatementRow = InferEntity<typeof StatementEntity>;

/** A level of a placement that a statement makes. */
export const StatementLevelEntity = defineEntity({
  name: 'StatementLevel',
  tableName: 'statement_level',
  properties: {
    statement: () =>
      p.manyToOne(StatementEntity).primary().mapToPk().fieldName('statement').index(false)
        .deleteRule('no action').updateRule('no action'),
    levelCode: p.text().primary(),
    framework: p.text(),
    basis: p.text(),
  },
  indexes: [{ name: 'ix_statement_level_level', properties: ['framework', 'levelCode', 'statement'] }],
});

export type StatementLevelRow = InferEntity<typeof StatementLevelEntity>;

/** The size that a statement gives: exact as text; in millionths, to the nearest, for comparing. */
export const StatementCreditEntity = defineEntity({
  name: 'StatementCredit',
  tableName: 'statement_credit',
  properties: {
    statement: () =>
      p.manyToOne(StatementEntity).primary().mapToPk().fieldName('statement').index(false)
        .deleteRule('no action').updateRule('no action'),
    system: p.text(),
    credits: p.text(),
    /** Twice, so that the conditions on sizes are the same as for ranges of sizes. */
    millionthsMin: p.bigint('number'),
    millionthsMax: p.bigint('number'),
    basis: p.text(),
    note: p.text().nullable(),
  },
  indexes: [{ name: 'ix_statement_credit_size', properties: ['system', 'millionthsMin', 'millionthsMax', 'statement'] }],
});

export type StatementCreditRow = InferEntity<typeof StatementCreditEntity>;

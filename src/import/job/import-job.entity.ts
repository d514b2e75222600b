import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** How far the import of a file has come: written with the rows that it acknowledges, so that a run that broke off can be taken up again. Private. */
export const ImportJobEntity = defineEntity({
  name: 'ImportJob',
  tableName: 'import_job',
  properties: {
    id: p.text().primary(),
    /** Key of the body in whose name. */
    body: p.text(),
    /** Of the file; hexadecimal. */
    sha256: p.text(),
    /** `RUNNING` until the file has ended, then `DONE`. */
    state: p.text(),
    /** Rows up to this line are decided. */
    line: p.integer(),
    created: p.integer(),
    changed: p.integer(),
    unchanged: p.integer(),
    refused: p.integer(),
    /** Bytes of the file of refused rows, when the last of them were decided. */
    refusedBytes: p.bigint('number'),
    /** UTC. */
    startedAt: p.text(),
    updatedAt: p.text(),
  },
  uniques: [{ name: 'ux_import_job_file', properties: ['body', 'sha256'] }],
});

export type ImportJob = InferEntity<typeof ImportJobEntity>;

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/**
 * What was written that no public record shows: who did what, for which body, when. Private and append-only. It holds
 * opaque ids and words of closed sets, never a secret, a name or what a draft says.
 */
export const PrivateActEntity = defineEntity({
  name: 'PrivateAct',
  tableName: 'private_act',
  properties: {
    /** Counted from 1 over all bodies, without gaps. */
    number: p.integer().primary().autoincrement(false),
    /** UTC, as `2026-11-22T03:14:15.926Z`. */
    actedAt: p.text(),
    /** One of `privateActKind`. */
    act: p.text(),
    /** Key of the body whose matter it is. */
    body: p.text(),
    /** Opaque id of who did it; null where it was done on the machine of the registry. */
    person: p.text().nullable(),
    /** Key of the body that they acted for; null where they acted for none yet. */
    actingFor: p.text().nullable(),
    /** What it was done to: the id of a person or of a key, the key of a draft. */
    subject: p.text(),
    /** A right, scopes, or a version. */
    detail: p.text().nullable(),
  },
  indexes: [{ name: 'ix_private_act_body', properties: ['body', 'number'] }],
});

export type PrivateActRow = InferEntity<typeof PrivateActEntity>;

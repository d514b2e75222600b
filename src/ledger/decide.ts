import type { PreparedWrite } from './canonical.js';
import type { Standing } from './standing.js';
import { SEED_ACTOR, VersionConflict, type WriteStatus } from './write.js';

/** What becomes of a write to a record that stands as told; a conflict where the writer expected another version. */
export function decide(write: PreparedWrite, standing: Standing | undefined, actor: string): WriteStatus | VersionConflict {
  const current = standing?.version ?? 0;
  if (write.expectedVersion !== undefined && write.expectedVersion !== current) {
    return new VersionConflict(write.kind, write.key, write.expectedVersion, current);
  }
  if (!standing) return 'created';
  if (standing.sha256 === write.sha256) return 'unchanged';
  return actor === SEED_ACTOR && standing.actor !== SEED_ACTOR ? 'kept' : 'changed';
}

export const makesVersion = (status: WriteStatus): boolean => status === 'created' || status === 'changed';

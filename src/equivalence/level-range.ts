import { LRUCache } from 'lru-cache';
import { levelsSeenFrom, type SeenLevel } from '../core/index.js';
import { findFramework, findLevel } from '../framework/find-framework.js';
import { userError } from '../platform/graphql/user-error.js';
import { bounded } from './equivalence.service.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';
import { say } from './words/refusals.js';

/** Levels of one framework, from the lowest to the highest, as which other levels may be seen. */
export interface LevelRange {
  readonly framework: string;
  readonly lowest: string;
  readonly highest: string;
  readonly asOf: string;
}

const KEPT_VIEWS = 32;
const views = new WeakMap<ReferenceSnapshot, LRUCache<string, SeenLevel[]>>();

function viewFrom(snapshot: ReferenceSnapshot, framework: string, asOf: string): SeenLevel[] {
  let ofSnapshot = views.get(snapshot);
  if (!ofSnapshot) views.set(snapshot, (ofSnapshot = new LRUCache({ max: KEPT_VIEWS })));
  const key = `${framework} ${asOf}`;
  let view = ofSnapshot.get(key);
  if (!view) ofSnapshot.set(key, (view = bounded(() => levelsSeenFrom(snapshot.world, snapshot.world.frameworks.get(framework)!, asOf))));
  return view;
}

/** The levels, of any framework, that are seen as at least one level of the range: pairs of framework and level code. */
export function levelsWithin(snapshot: ReferenceSnapshot, { framework, lowest, highest, asOf }: LevelRange): [framework: string, level: string][] {
  findFramework(snapshot, framework);
  const [low, high] = [lowest, highest].map((level) => findLevel(snapshot, { framework, level }).ordinal) as [number, number];
  if (low > high) throw userError('BAD_USER_INPUT', say((words) => words.levelsUpsideDown(lowest, highest)));
  return viewFrom(snapshot, framework, asOf)
    .filter(({ named }) => named.some(({ ordinal }) => low <= ordinal && ordinal <= high))
    .map(({ level }) => [level.framework.code, level.code]);
}

import { notFound } from '../record/not-found.js';
import type { Framework, Level } from './framework.type.js';
import type { LevelRef } from './level-ref.input.js';

/** The frameworks of one revision. */
export interface FrameworkShelf {
  readonly frameworks: ReadonlyMap<string, Framework>;
}

/** The framework, or an error that names near codes. */
export function findFramework({ frameworks }: FrameworkShelf, code: string): Framework {
  const framework = frameworks.get(code);
  if (!framework) throw notFound('framework', code, frameworks.keys());
  return framework;
}

/** The level, or an error that names near codes. */
export function findLevel(shelf: FrameworkShelf, { framework: code, level }: LevelRef): Level {
  const framework = findFramework(shelf, code);
  const found = framework.level(level);
  if (!found) throw notFound('level', level, framework.levels.map((known) => known.code), code);
  return found;
}

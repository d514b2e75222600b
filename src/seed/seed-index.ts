import { valueAt } from './describe-value.js';
import type { SeedPart } from './parts.js';

/** A file of a seed folder with what it holds; `value` is undefined where its form could not be read. */
export interface SeedDocument {
  readonly part: SeedPart;
  readonly file: string;
  /** Name of the file without folder and `.yaml`. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** What the files of a folder may refer to. Files with faults count: who refers to them is not to blame. */
export interface SeedIndex {
  /** The codes of the levels of each framework; null where its file could not be read. */
  readonly levels: ReadonlyMap<string, readonly string[] | null>;
  readonly creditSystems: ReadonlySet<string>;
  /** Names of alignment files without `.yaml`. */
  readonly alignments: ReadonlySet<string>;
}

export function indexOf(documents: readonly SeedDocument[]): SeedIndex {
  const of = (part: SeedPart) => documents.filter((document) => document.part === part);
  return {
    levels: new Map(of('frameworks').flatMap((document) => namesOf(document).map((name) => [name, levelsIn(document)] as const))),
    creditSystems: new Set(of('credit-systems').flatMap(namesOf)),
    alignments: new Set(of('alignments').map(({ name }) => name)),
  };
}

/** A file whose name and code differ is at fault itself; both are known, so that nothing else seems to be. */
function namesOf({ name, value }: SeedDocument): string[] {
  const code = valueAt(value, ['code']);
  return typeof code === 'string' ? [name, code] : [name];
}

function levelsIn({ value }: SeedDocument): string[] | null {
  const levels = valueAt(value, ['levels']);
  if (!Array.isArray(levels)) return null;
  return levels.map((level) => valueAt(level, ['code'])).filter((code) => typeof code === 'string');
}

import { valueAt } from '../check/describe-value.js';
import type { ReferenceIndex } from '../check/reference-index.js';
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
export type SeedIndex = ReferenceIndex;

const EXPECTS: ReferenceIndex['expects'] = {
  framework: 'the code of a file in frameworks/',
  creditSystem: 'the code of a file in credit-systems/',
  alignment: 'the name of a file in alignments/, without .yaml',
};

export function indexOf(documents: readonly SeedDocument[]): SeedIndex {
  const of = (part: SeedPart) => documents.filter((document) => document.part === part);
  return {
    levels: new Map(of('frameworks').flatMap((document) => namesOf(document).map((name) => [name, levelsIn(document)] as const))),
    creditSystems: new Set(of('credit-systems').flatMap(namesOf)),
    alignments: new Set(of('alignments').map(({ name }) => name)),
    expects: EXPECTS,
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

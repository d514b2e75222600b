import type { Framework } from '../framework/framework.type.js';
import { notFound } from '../record/not-found.js';
import type { Alignment } from './alignment.type.js';

/** The alignments of one revision. */
export interface AlignmentShelf {
  readonly alignments: ReadonlyMap<string, Alignment>;
}

/** The document, or an error that names near keys. */
export function findAlignment({ alignments }: AlignmentShelf, key: string): Alignment {
  const alignment = alignments.get(key);
  if (!alignment) throw notFound('alignment', key, alignments.keys());
  return alignment;
}

const byFramework = new WeakMap<Framework, Alignment[]>();
const predecessors = new WeakMap<Alignment, Alignment>();
const successors = new WeakMap<Alignment, Alignment[]>();

/** Notes which documents touch each framework and which replaces which: once, when a snapshot is made. */
export function indexAlignments({ alignments }: AlignmentShelf): void {
  for (const alignment of alignments.values()) {
    for (const framework of [alignment.from, alignment.to]) append(byFramework, framework, alignment);
    const predecessor = alignments.get(alignment.record.supersedes ?? '');
    if (!predecessor) continue;
    predecessors.set(alignment, predecessor);
    append(successors, predecessor, alignment);
  }
}

function append<Key extends object>(index: WeakMap<Key, Alignment[]>, key: Key, alignment: Alignment): void {
  const known = index.get(key);
  if (known) known.push(alignment);
  else index.set(key, [alignment]);
}

/** The documents that relate a framework to another, either way, by key. */
export const alignmentsOf = (framework: Framework): readonly Alignment[] => byFramework.get(framework) ?? [];

export const supersededBy = (alignment: Alignment): readonly Alignment[] => successors.get(alignment) ?? [];

export const supersedes = (alignment: Alignment): Alignment | null => predecessors.get(alignment) ?? null;

import type { Mistake } from '../../record/user-error.type.js';

const EXPECTED = ['input', 'expectedVersion'] as const;

/** Another version stands than the writer has seen. */
export const conflict = (what: string, seen: number, currentVersion: number): Mistake => ({
  code: 'CONFLICT', message: `${what} is at version ${currentVersion}, not ${seen}.`, path: EXPECTED, currentVersion, fix: 'Read it again, and write on top of that.',
});

export const alreadyThere = (key: string, currentVersion: number): Mistake => ({
  code: 'CONFLICT', message: `There is a microcredential ${key} already, or a draft of one.`, path: ['input', 'microcredential', 'id'], currentVersion, fix: 'Take another id, or change that one.',
});

/** A mistake told of a record, at its place in an input that holds the record under this name. */
export const within = (name: string, { path, ...mistake }: Mistake): Mistake =>
  ({ ...mistake, path: path[0] === 'input' ? ['input', name, ...path.slice(1)] : ['input', ...path] });

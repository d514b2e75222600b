import type { Mistake } from '../../record/user-error.type.js';

export const alreadyThere = (key: string, currentVersion: number): Mistake => ({
  code: 'CONFLICT', message: `There is a microcredential ${key} already, or a draft of one.`, path: ['input', 'microcredential', 'id'], currentVersion, fix: 'Take another id, or change that one.',
});

/** A mistake told of a record, at its place in an input that holds the record under this name. */
export const within = (name: string, { path, ...mistake }: Mistake): Mistake =>
  ({ ...mistake, path: path[0] === 'input' ? ['input', name, ...path.slice(1)] : ['input', ...path] });

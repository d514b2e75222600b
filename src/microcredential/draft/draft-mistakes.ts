import { told, type Mistake } from '../../record/user-error.type.js';
import { say } from '../words/say.js';

export const alreadyThere = (key: string, currentVersion: number): Mistake => ({
  code: 'CONFLICT', path: ['input', 'microcredential', 'id'], currentVersion, ...told(say((words) => words.alreadyThere(key))),
});

/** A mistake told of a record, at its place in an input that holds the record under this name. */
export const within = (name: string, { path, ...mistake }: Mistake): Mistake =>
  ({ ...mistake, path: path[0] === 'input' ? ['input', name, ...path.slice(1)] : ['input', ...path] });

import { say } from '../words/say.js';
import type { Limits } from './limits.js';
import { requestError } from './user-error.js';

type VariableLimits = Pick<Limits, 'listElements' | 'variableDepth'>;

/**
 * What the cost of an operation may depend on: which variables are there, the values of numbers and truth values, and
 * how long lists are; never a text. Operations asked again with variables of the same shape cost the same. Throws
 * LIST_TOO_LONG and TOO_DEEP.
 *
 *     variableShape({ first: 20, search: 'data', ids: ['a', 'b'] }, limits)   // 'first=20,search=~,ids=[2/2],'
 */
export function variableShape(variables: Readonly<Record<string, unknown>>, limits: VariableLimits): string {
  let shape = '';
  for (const name in variables) shape += `${name}=${shapeOf(name, variables[name], limits)},`;
  return shape;
}

function shapeOf(name: string, value: unknown, limits: VariableLimits): string {
  if (typeof value === 'string') return '~';
  if (typeof value !== 'object' || value === null) return String(value);
  const elements = countElements(name, value, limits, 1);
  return Array.isArray(value) ? `[${value.length}/${elements}]` : `{${elements}}`;
}

/** Elements of all lists within `value`. */
function countElements(name: string, value: object, limits: VariableLimits, depth: number): number {
  if (depth > limits.variableDepth) {
    throw requestError('TOO_DEEP', say((words) => words.variableTooDeep(name, limits.variableDepth)));
  }
  if (Array.isArray(value) && value.length > limits.listElements) {
    throw requestError('LIST_TOO_LONG', say((words) => words.variableTooLong(name, value.length, limits.listElements)));
  }
  let count = Array.isArray(value) ? value.length : 0;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof part === 'object' && part !== null) count += countElements(name, part, limits, depth + 1);
  }
  return count;
}

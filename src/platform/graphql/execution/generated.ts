import {
  GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, getNullableType, isEnumType, isNonNullType,
  type GraphQLEnumType, type GraphQLOutputType,
} from 'graphql';
import type { Completed } from './run.js';

/*
 * Two small functions are generated for every object in an operation, because V8 reads properties known by name and
 * builds literals with known keys three times faster than by variable. Nothing but GraphQL names gets into their text.
 */

/** A leaf field to be read from plain data: its property, and its place among the fields of the answer. */
export interface PlainLeaf {
  readonly property: string;
  readonly index: number;
  readonly type: GraphQLOutputType;
}

/**
 * Puts `values` under `keys`, in order: `answerBuilder(['code', 'label'])(['8', 'Level 8'])` is
 * `{ code: '8', label: 'Level 8' }`.
 */
export function answerBuilder(keys: readonly string[]): (values: readonly Completed[]) => Readonly<Record<string, Completed>> {
  // Written plainly, `__proto__` would set the prototype.
  const members = keys.map((key, i) => `${key === '__proto__' ? '["__proto__"]' : safe(key)}: values[${i}]`);
  return new Function('values', `return { ${members.join(', ')} };`) as ReturnType<typeof answerBuilder>;
}

/** Whether `isPlainLeaf` fields can be read by a leaf reader. */
export function canBePlain(type: GraphQLOutputType): boolean {
  return plainTest(type, 'value') !== undefined;
}

/** All leaves were plain. */
export const ALL_READ = -1;
/** A getter threw. */
export const NOTHING_READ = -2;

/**
 * Reads leaves whose values stand in the answer as they are: `(source, values) => number` fills their places in `values`.
 * It stops at the first that is anything else (a promise, a number for a text, a method, null where none may be) and
 * tells its place, where it has put it: it must not be read again, since a getter may make a promise each time.
 */
export function leafReader(leaves: readonly PlainLeaf[]): (source: object, values: Completed[]) => number {
  const enums = leaves.map(({ type }) => namesThatAreValues(type));
  const steps = leaves.map(({ property, index, type }, i) => {
    const stop = `values[${index}] = value; return ${index};`;
    const otherwise = isNonNullType(type) ? `{ ${stop} }` : `{ if (value != null) { ${stop} } value = null; }`;
    return `value = source.${safe(property)}; if (!(${plainTest(type, 'value', i)})) ${otherwise} values[${index}] = value;`;
  });
  const body = `return (source, values) => { let value; try { ${steps.join(' ')} } catch { return ${NOTHING_READ}; } return ${ALL_READ}; };`;
  return (new Function('enums', body) as (names: typeof enums) => ReturnType<typeof leafReader>)(enums);
}

function plainTest(outputType: GraphQLOutputType, value: string, index = 0): string | undefined {
  const type = getNullableType(outputType);
  if (type === GraphQLString || type === GraphQLID) return `typeof ${value} === 'string'`;
  if (type === GraphQLBoolean) return `typeof ${value} === 'boolean'`;
  if (type === GraphQLInt) return `typeof ${value} === 'number' && (${value} | 0) === ${value}`;
  if (type === GraphQLFloat) return `typeof ${value} === 'number' && Number.isFinite(${value})`;
  return isEnumType(type) ? `enums[${index}].has(${value})` : undefined;
}

/** The values of an enum that resolvers and answers write alike. */
function namesThatAreValues(outputType: GraphQLOutputType): ReadonlySet<unknown> {
  const type = getNullableType(outputType);
  if (!isEnumType(type)) return new Set();
  return new Set((type as GraphQLEnumType).getValues().filter(({ name, value }) => name === value).map(({ name }) => name));
}

const GRAPHQL_NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;

function safe(name: string): string {
  if (!GRAPHQL_NAME.test(name)) throw new Error(`"${name}" is not a GraphQL name.`);
  return name;
}

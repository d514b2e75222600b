import {
  coerceInputValue, GraphQLError, isEnumType, isInputObjectType, isInputType, isListType, isNonNullType, typeFromAST,
  type GraphQLInputType, type GraphQLSchema, type VariableDefinitionNode,
} from 'graphql';
import type { InEach } from '../../text/told-in.js';
import type { PlatformWords } from '../../words/en.js';
import { say } from '../../words/say.js';
import type { OtherLanguages } from '../user-error.js';
import type { Variables } from './run.js';

/** What is wrong with a variable, for programs: the same parts that mistakes in payloads have. */
interface BadValue {
  /** From the name of the variable on: names of fields, and places in lists counted from 0. */
  readonly at: readonly string[];
  readonly found: string;
  readonly expected: string;
  /** Names that may have been meant, nearest first. */
  readonly near?: readonly string[];
}

const SHOWN_CHARACTERS = 60;
const UNKNOWN_FIELD = /^Field "(.*)" is not defined by type "\w+"\./su;
const MISSING_FIELD = /^Field "(\w+)" of required type "(.+)" was not provided\.$/u;
const SUGGESTED = /Did you mean (?:the enum value )?(".+)\?$/u;

/** In each language, since what is found and expected are words as well. */
type Told = InEach<BadValue>;

/** The code of mistakes in variables, and the parts of each, beside the words of graphql-js; in French beside our own. */
export function tellBadVariables(
  errors: readonly GraphQLError[], schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[], raw: Readonly<Variables>, maxErrors: number,
): GraphQLError[] {
  // One error more than the most says that there are more, and has no place.
  const parts = partsOf(schema, definitions, raw, Math.min(errors.length, maxErrors));
  return errors.map(({ message, nodes }, place) => new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', ...extensionsOf(parts[place]) } }));
}

function extensionsOf(part: Told | undefined): OtherLanguages & Partial<BadValue> {
  if (part === undefined) return {};
  const { at, found, expected, near = [] } = part.fr;
  return { ...part.en, inOtherLanguages: { fr: { message: say(({ misfit }) => misfit(at.join('.'), found, expected, near)).fr, found, expected } } };
}

/** Thrown when there are parts enough. */
const ENOUGH = new Error('enough');

/** In the order in which graphql-js finds them, at most so many. */
function partsOf(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[], raw: Readonly<Variables>, most: number): Told[] {
  const parts: Told[] = [];
  const add = (part: Told): void => {
    if (parts.length === most) throw ENOUGH;
    parts.push(part);
  };
  try {
    for (const definition of definitions) addPartsOf(definition, schema, raw, add);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return parts;
}

function addPartsOf({ variable: { name: { value: name } }, type: typeNode, defaultValue }: VariableDefinitionNode, schema: GraphQLSchema, raw: Readonly<Variables>, add: (part: Told) => void): void {
  const type = typeFromAST(schema, typeNode);
  const given = Object.hasOwn(raw, name);
  if (!isInputType(type)) return add(say(({ inputType }) => ({ at: [name], found: String(typeNode.kind), expected: inputType })));
  if (!given && (defaultValue !== undefined || !isNonNullType(type))) return;
  if (isNonNullType(type) && (raw[name] === null || !given)) return add(say((words) => ({ at: [name], found: given ? 'null' : words.nothing, expected: expectedBy(type, words) })));
  if (given) coerceInputValue(raw[name], type, (path, value, { message, extensions }) => add(partOf([name, ...path], value, message, typeAt(type, path), extensions)));
}

function partOf(path: readonly (string | number)[], value: unknown, message: string, type: GraphQLInputType | null, { expected, inOtherLanguages }: GraphQLError['extensions'] & OtherLanguages): Told {
  const at = path.map(String);
  const unknown = UNKNOWN_FIELD.exec(message)?.[1];
  const [, missing, ofType] = MISSING_FIELD.exec(message) ?? [];
  const names = [...(SUGGESTED.exec(message)?.[1] ?? '').matchAll(/"(\w+)"/gu)].flatMap(([, one]) => one ?? []);
  const near = names.length > 0 ? { near: names } : {};
  if (unknown !== undefined) return say((words) => ({ at: [...at, unknown.slice(0, SHOWN_CHARACTERS)], found: words.unknownField, expected: fieldsOf(type, words), ...near }));
  if (missing !== undefined) return say(({ nothing, aValue }) => ({ at: [...at, missing], found: nothing, expected: ofType ?? aValue }));
  const { en, fr } = say((words) => ({ at, found: shown(value) ?? words.nothing, expected: expectedBy(type, words), ...near }));
  // What a scalar expects it has said itself.
  return typeof expected === 'string' ? { en: { ...en, expected }, fr: { ...fr, expected: inOtherLanguages?.fr?.expected ?? expected } } : { en, fr };
}

/** The type of the value at a place within one of another type; null where the place is none of its own. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType | null {
  const bare = isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
  const [step, ...rest] = path;
  if (step === undefined) return type;
  if (isListType(bare)) return typeof step === 'number' ? typeAt(bare.ofType as GraphQLInputType, rest) : typeAt(bare.ofType as GraphQLInputType, path);
  const field = isInputObjectType(bare) ? bare.getFields()[step] : undefined;
  return field ? typeAt(field.type, rest) : null;
}

const fieldsOf = (type: GraphQLInputType | null, { onlyFields, noSuchField }: PlatformWords): string => {
  const bare = bareOf(type);
  return isInputObjectType(bare) ? onlyFields(Object.keys(bare.getFields()).join(', ')) : noSuchField;
};

function expectedBy(type: GraphQLInputType | null, { oneOf, anotherValue }: PlatformWords): string {
  const bare = bareOf(type);
  if (isEnumType(bare)) return oneOf(bare.getValues().map(({ name }) => name).join(', '));
  return type === null ? anotherValue : String(type);
}

/** The type without what is put around it. A list takes a single value as a list of one, so its elements are what counts. */
function bareOf(type: GraphQLInputType | null): GraphQLInputType | null {
  return isNonNullType(type) || isListType(type) ? bareOf(type.ofType as GraphQLInputType) : type;
}

const shown = (value: unknown): string | undefined => {
  const text = JSON.stringify(value);
  return text !== undefined && text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
};

import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { userError } from '../graphql/user-error.js';

const accept = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw userError('BAD_USER_INPUT', `Json is an object; found ${Array.isArray(value) ? 'a list' : JSON.stringify(value)?.slice(0, 60)}.`);
};

/** A record in the form of its kind. What it holds is checked by whoever takes it. */
export const JsonScalar = new GraphQLScalarType({
  name: 'Json',
  description: 'A record as a JSON object, in the form that the documentation of its kind describes.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  parseValue: accept,
  parseLiteral: (node, variables) => accept(valueFromASTUntyped(node, variables)),
});

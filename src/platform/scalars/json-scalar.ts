import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { userError } from '../graphql/user-error.js';
import { say } from '../words/say.js';

const accept = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  const found = JSON.stringify(value)?.slice(0, 60);
  throw userError('BAD_USER_INPUT', say(({ wrongValue, jsonObject, list, nothing }) => wrongValue('Json', jsonObject, Array.isArray(value) ? list : (found ?? nothing))));
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

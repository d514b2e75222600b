import type { GraphQLField, GraphQLSchema } from 'graphql';
import { EXPECTED_TEXT, hiddenCharacters, type HiddenCharacter } from '../record/hidden-character.js';
import { mistakeOf } from '../record/mistake-of.js';
import type { RequestContext } from '../record/request-context.js';
import type { Mistake } from '../record/user-error.type.js';
import { refusedPayload } from './refused-payload.js';

/** Mistakes that are told of one input. */
const MOST_TOLD = 20;

type Field = GraphQLField<unknown, RequestContext>;

/**
 * Refuses, in the input of every mutation, the characters that mislead whoever reads. It is done where the schema is made,
 * so that no mutation can forget it, and no private text, such as that of a draft, holds what could not be published.
 */
export function refuseHiddenCharacters(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}) as Field[]) guard(field);
  return schema;
}

function guard(field: Field): void {
  const { resolve } = field;
  if (resolve === undefined) return;
  field.resolve = (root, args, context, info): unknown => {
    const found = hiddenCharacters(args).slice(0, MOST_TOLD);
    return found.length === 0 ? resolve(root, args, context, info) : refusedPayload(field, found.map(mistakeAt));
  };
}

const mistakeAt = ({ at, character }: HiddenCharacter): Mistake =>
  mistakeOf({ found: `the invisible character ${character}`, expected: EXPECTED_TEXT, hint: 'Take it out.' }, at);

import { getNamedType, getNullableType, isLeafType, isListType, isObjectType, type GraphQLField, type GraphQLOutputType } from 'graphql';
import type { RequestContext } from '../record/request-context.js';
import type { Mistake } from '../record/user-error.type.js';

type Field = Pick<GraphQLField<unknown, RequestContext>, 'type'>;

/** A payload has the record, the mistakes, and perhaps lists of what is to be known besides, or a secret that is shown once. */
export function payloadOf({ type }: Field, record: unknown, errors: readonly Mistake[]): unknown {
  const payload = getNamedType(type);
  if (!isObjectType(payload)) return null;
  const values = Object.values(payload.getFields()).map((each) => [each.name, besides(each.type, record)] as const);
  return { ...Object.fromEntries(values), errors };
}

function besides(type: GraphQLOutputType, record: unknown): unknown {
  if (isListType(getNullableType(type))) return [];
  return isLeafType(getNamedType(type)) ? null : record;
}

/** The payload of a mutation that was not carried out. */
export const refusedPayload = (field: Field, errors: readonly Mistake[]): unknown => payloadOf(field, null, errors);

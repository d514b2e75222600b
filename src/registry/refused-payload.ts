import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLField } from 'graphql';
import type { RequestContext } from '../record/request-context.js';
import type { Mistake } from '../record/user-error.type.js';

type Field = Pick<GraphQLField<unknown, RequestContext>, 'type'>;

/** A payload has the record, the mistakes, and perhaps lists of what is to be known besides. */
export function payloadOf({ type }: Field, record: unknown, errors: readonly Mistake[]): unknown {
  const payload = getNamedType(type);
  if (!isObjectType(payload)) return null;
  const values = Object.values(payload.getFields()).map((each) => [each.name, isListType(getNullableType(each.type)) ? [] : record] as const);
  return { ...Object.fromEntries(values), errors };
}

/** The payload of a mutation that was not carried out. */
export const refusedPayload = (field: Field, errors: readonly Mistake[]): unknown => payloadOf(field, null, errors);

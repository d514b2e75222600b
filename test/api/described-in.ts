import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';

export interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

/** A type and everything in it that has a description, each by its full name. */
export function describedIn(type: GraphQLNamedType): Described[] {
  const within = (part: Described): Described => ({ ...part, name: `${type.name}.${part.name}` });
  if (isEnumType(type)) return [type, ...type.getValues().map(within)];
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields()).map(within)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => field.args.map(({ name, description }) => ({ name: `${field.name}(${name}:)`, description })));
  return [type, ...fields.map(within), ...args.map(within)];
}

import {
  GraphQLEnumType, GraphQLError, GraphQLInputObjectType, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType,
  GraphQLScalarType, GraphQLSchema, GraphQLString, GraphQLUnionType, GraphQLBoolean, GraphQLFloat, GraphQLID,
} from 'graphql';

/** A scalar whose values inside are not what is written outside. */
class Ratio {
  constructor(readonly top: number, readonly bottom: number) {}
}

const RatioType = new GraphQLScalarType({
  name: 'Ratio',
  serialize: (value) => {
    if (!(value instanceof Ratio)) throw new Error(`Not a ratio: ${String(value)}`);
    return `${value.top}/${value.bottom}`;
  },
  parseValue: (value) => {
    const match = /^(\d+)\/(\d+)$/.exec(String(value));
    if (match === null) throw new GraphQLError(`Expected a ratio such as "1/2", found ${JSON.stringify(value)}.`);
    return new Ratio(Number(match[1]), Number(match[2]));
  },
});

const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 1 }, GREEN: {}, BLUE: { value: 'BLUE' } } });

const Filter: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Filter',
  fields: () => ({
    colour: { type: Colour },
    ratio: { type: RatioType },
    words: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
    most: { type: GraphQLInt, defaultValue: 7 },
    within: { type: Filter },
  }),
});

const Named = new GraphQLInterfaceType({ name: 'Named', fields: { name: { type: GraphQLString } } });

const Thing: GraphQLObjectType = new GraphQLObjectType({
  name: 'Thing',
  interfaces: [Named],
  fields: () => ({
    id: { type: GraphQLID },
    name: { type: GraphQLString },
    mustName: { type: new GraphQLNonNull(GraphQLString) },
    count: { type: GraphQLInt },
    share: { type: GraphQLFloat },
    good: { type: GraphQLBoolean },
    colour: { type: Colour },
    ratio: { type: RatioType },
    method: { type: GraphQLString, args: { times: { type: GraphQLInt, defaultValue: 2 } } },
    tags: { type: new GraphQLList(GraphQLString) },
    mustTags: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) },
    matrix: { type: new GraphQLList(new GraphQLList(GraphQLInt)) },
    next: { type: Thing },
    mustNext: { type: new GraphQLNonNull(Thing) },
    others: { type: new GraphQLList(Thing) },
    mustOthers: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Thing))) },
    either: { type: Either },
    named: { type: Named },
    later: { type: GraphQLString, resolve: async (source) => (source as { name: unknown }).name },
    asked: {
      type: GraphQLString,
      args: { filter: { type: Filter }, must: { type: GraphQLInt, defaultValue: 1 }, list: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)) } },
      resolve: (_source, args) => JSON.stringify(args),
    },
    mustAsked: { type: GraphQLString, args: { must: { type: new GraphQLNonNull(GraphQLInt) } }, resolve: (_source, args) => JSON.stringify(args) },
    whereAmI: {
      type: GraphQLString,
      resolve: (_source, _args, context, info) => JSON.stringify([info.fieldName, info.path, String(info.parentType), String(info.returnType), info.variableValues, context]),
    },
  }),
});

const Other = new GraphQLObjectType({
  name: 'Other',
  interfaces: [Named],
  isTypeOf: (value) => (value as { other?: boolean }).other === true,
  fields: { name: { type: GraphQLString }, size: { type: GraphQLInt } },
});

const Either = new GraphQLUnionType({
  name: 'Either',
  types: [Thing, Other],
  resolveType: (value) => (value as { kind?: string | Promise<string> }).kind,
});

const Query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    thing: { type: Thing },
    mustThing: { type: new GraphQLNonNull(Thing) },
    things: { type: new GraphQLList(Thing) },
    either: { type: Either },
    number: { type: GraphQLInt, args: { of: { type: new GraphQLNonNull(GraphQLInt) } }, resolve: (_source, { of }) => of },
  },
});

/** The schema with these resolvers of its root fields. */
export function worldSchema(root: Readonly<Record<string, () => unknown>>): GraphQLSchema {
  const config = Query.toConfig();
  const fields = Object.fromEntries(Object.entries(config.fields).map(([name, field]) => [name, { ...field, resolve: root[name] ?? field.resolve }]));
  return new GraphQLSchema({ query: new GraphQLObjectType({ ...config, fields }), types: [Other] });
}

export const ratio = (top: number, bottom: number): unknown => new Ratio(top, bottom);

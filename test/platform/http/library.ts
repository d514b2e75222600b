import { buildSchema, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { pageSize } from '../../../src/platform/graphql/page-size.js';
import { userError } from '../../../src/platform/graphql/user-error.js';
import type { RequestFacts } from '../../../src/platform/graphql/exchange.js';

/** A small schema to serve, with fields that go wrong in every way. */
const SDL = `
  "What can be asked."
  type Query {
    book(id: ID!): Book
    books(ids: [ID!]!): [Book]!
    search(text: String, filter: Filter, first: Int, after: String): BookPage!
    greeting: String!
    today: String!
    "Goes wrong as asked."
    fault(kind: String!): String
    mustFault: String!
    "Is answered when the test lets it."
    waiting: String
    calls: Int!
  }
  type Mutation { rename(id: ID!, title: String!): Book }
  interface Work { id: ID! title: String! }
  type Book implements Work { id: ID! title: String! pages: Int language: Language author: Author! sequels: [Book!]! }
  type Author { name: String! books(first: Int): [Book!]! }
  type BookPage { totalCount: Int! nodes: [Book!]! }
  enum Language { EN ET MI }
  input Filter { languages: [Language!] within: [Filter!] pages: Int = 100 }
`;

export interface LibraryContext {
  readonly facts: RequestFacts;
}

export interface Library {
  readonly schema: GraphQLSchema;
  /** Root fields that have been resolved so far. */
  calls: number;
  /** Lets the fields that wait go on. */
  release: (value?: string) => void;
  revision: number;
  referenceRevision: number;
  /** Resolves when a field waits. */
  readonly waits: Promise<void>;
}

const BOOKS = Array.from({ length: 2000 }, (_, i) => `b${i}`);
const GREETINGS: Readonly<Record<string, string>> = { en: 'Hello', et: 'Tere', mi: 'Kia ora' };

function book(id: string): unknown {
  const number = Number(/^b(\d+)$/.exec(id)?.[1] ?? NaN);
  if (!(number < BOOKS.length)) throw userError('NOT_FOUND', { en: `Unknown book "${id}". Did you mean "b0"?`, fr: `Le livre « ${id} » est inconnu.` }, { near: ['b0'] });
  const author = { name: `Author ${number % 7}`, books: ({ first }: { first?: number | null }) => BOOKS.slice(0, pageSize(first)).map(book) };
  return { __typename: 'Book', id, title: `Title ${number}: “õ” — 書`, pages: number, language: 'ET', author, get sequels() { return [book('b1')]; } };
}

function faultOf(kind: string): unknown {
  if (kind === 'error') throw new Error('SELECT secret FROM table at /srv/app/file.ts');
  if (kind === 'rejects') return Promise.reject(new TypeError('inner detail'));
  if (kind === 'user') throw userError('BAD_USER_INPUT', { en: 'kind is user; expected another.', fr: 'kind est user ; attendu : un autre.' });
  if (kind === 'unlisted') throw userError('SECRET_CODE', { en: 'inner detail', fr: 'détail interne' });
  if (kind === 'wrong-type') return { not: 'a text' };
  return kind;
}

export function library(): Library {
  const schema = buildSchema(SDL);
  let release: Library['release'] = () => undefined;
  let waits = (): void => undefined;
  const made: Library = { schema, calls: 0, release: (value) => release(value), revision: 5, referenceRevision: 3, waits: new Promise((resolve) => (waits = resolve)) };
  const resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, LibraryContext>>> = {
    book: (_source, { id }) => book(id as string),
    books: (_source, { ids }) => (ids as string[]).map((id) => Promise.resolve().then(() => book(id))),
    search: (_source, { first }) => ({ totalCount: BOOKS.length, nodes: BOOKS.slice(0, pageSize(first as number | undefined)).map(book) }),
    greeting: (_source, _args, { facts }) => GREETINGS[facts.languages[0]] ?? '?',
    today: (_source, _args, { facts }) => facts.today,
    fault: (_source, { kind }) => faultOf(kind as string),
    mustFault: () => null,
    waiting: () => new Promise((resolve) => {
      release = (value = 'released') => resolve(value);
      waits();
    }),
    calls: () => made.calls,
  };
  const counted = (resolve: (typeof resolvers)[string]): (typeof resolvers)[string] => (source, args, context, info) => {
    made.calls++;
    return resolve(source, args, context, info);
  };
  for (const [name, resolve] of Object.entries(resolvers)) fieldOf(schema.getQueryType(), name).resolve = counted(resolve);
  fieldOf(schema.getMutationType(), 'rename').resolve = counted((_source, { id, title }) => ({ ...(book(id as string) as object), title: title as string }));
  return made;
}

function fieldOf(type: GraphQLObjectType | null | undefined, name: string) {
  const field = type?.getFields()[name];
  if (field === undefined) throw new Error(`No field ${name}.`);
  return field;
}

import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/cli/configuration.js';
import { contextOf } from '../../src/cli/context.js';
import { prepareRegistry } from '../../src/cli/prepare.js';
import { createGraphqlSchema } from '../../src/graphql-schema.js';
import type { OpenRegistry } from '../../src/main.js';
import { presentError } from '../../src/platform/graphql/present-error.js';
import { textOf } from './documentation.js';
import { openqf, scratch } from './openqf.js';

const README = textOf('README.md');
const GUIDE = textOf('docs/using-the-api.md');

const CONSOLE = /```console\n(.*?)```/gs;
const COMMAND = /^\$ npm run -s openqf -- (.*)\n((?:(?!\$ ).*\n)*)/gm;
const QUERY_AND_ANSWER = /```graphql\n([^`]*)```\n\n```json\n([^`]*)```/g;

const commandsIn = (text: string): [words: string, output: string][] =>
  [...text.matchAll(CONSOLE)].flatMap(([, block = '']) => [...block.matchAll(COMMAND)].map(([, words = '', output = '']): [string, string] => [words, output]));

/** Each with the name of the first field that it asks for. */
const queriesIn = (text: string): [name: string, query: string, answer: string][] =>
  [...text.matchAll(QUERY_AND_ANSWER)].map(([, query = '', answer = '']): [string, string, string] => [/\w+/.exec(query)?.[0] ?? '', query, answer]);

/** What is shown of an output, line for line; `…` stands for the rest of a line, or for lines. */
function expectShown(shown: string, output: string): void {
  let rest = output.split('\n');
  for (const line of shown.trimEnd().split('\n').filter((each) => each !== '…')) {
    const begins = line.endsWith(' …') ? line.slice(0, -2) : null;
    const place = rest.findIndex((each) => (begins === null ? each === line : each.startsWith(begins)));
    expect(place, `the output has the line, in its place: ${line}`).toBeGreaterThanOrEqual(0);
    rest = rest.slice(place + 1);
  }
}

describe('the examples in the documentation', () => {
  const place = scratch();
  const settings = { OPENQF_DATABASE: place.path('store.sqlite') };
  let registry: OpenRegistry;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    registry = await prepareRegistry(await readConfiguration(settings));
    schema = createGraphqlSchema(registry);
  });

  afterAll(async () => {
    await registry.close();
    place.remove();
  });

  it('are found', () => {
    expect(commandsIn(README).length).toBeGreaterThanOrEqual(5);
    expect(queriesIn(README + GUIDE).length).toBeGreaterThanOrEqual(5);
  });

  it.each(commandsIn(README + GUIDE))('show what `openqf %s` says', async (words, shown) => {
    const { code, stdout } = await openqf(words.split(' '), settings);
    expect(code).toBe(0);
    expectShown(shown, stdout);
  });

  it.each(queriesIn(README + GUIDE))('show what the API answers to a question for %s', async (_name, source, shown) => {
    const { data, errors } = await graphql({ schema, source, contextValue: contextOf(['en']) });
    // As the server shows them; the guide leaves out the places in the query.
    const told = errors ? { errors: errors.map((error) => presentError(error)).map(({ message, path, extensions }) => ({ message, path, extensions })), data } : data;
    expect(JSON.parse(JSON.stringify(told))).toEqual(JSON.parse(shown));
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPlacement, aSize, writeStatement } from '../storage/records.js';
import { operation, runRegistry, type RunningRegistry } from './running-registry.js';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
  // What bodies say of microcredentials beside their records: of all of them, two statements each.
  const { microcredentials: { nodes } } = await running.ask<{ microcredentials: { nodes: { id: string }[] } }>('{ microcredentials(first: 100) { nodes { id } } }');
  const statements = nodes.flatMap(({ id }, place) => {
    const [, ...key] = id.split(':');
    return [aPlacement('ee-tlu', { id: `level-${place}`, about: key.join(':') }), aSize('ee-tlu', { id: `size-${place}`, about: key.join(':') })];
  });
  await running.registry.ledger.accept(statements.map(writeStatement), { actor: 'organisation:ee-tlu' });
});
afterAll(() => running.close());

/** The look at the head after somebody has written, which is no part of any answer. */
const isLook = (sql: string): boolean => sql.includes('as "referenceRevision"');

/** How many SQL statements an answer takes. */
async function statementsOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const statements: string[] = [];
  const stop = running.registry.database.onStatement((sql) => statements.push(sql));
  await running.ask(query, variables).finally(stop);
  return statements.filter((sql) => !isLook(sql)).length;
}

const LEVEL = { framework: 'ie-nfq', level: '8' };

/** Reference data are in memory; for microcredentials one statement for the page, each count, and each kind of thing that belongs to them. */
const OPERATIONS: readonly (readonly [name: string, statements: number, variables: (rows: number) => Readonly<Record<string, unknown>>])[] = [
  ['equivalence', 0, () => ({ from: LEVEL, to: 'au-aqf' })],
  ['equivalences', 0, (rows) => ({ questions: Array.from({ length: rows }, () => ({ from: LEVEL, to: 'au-aqf' })) })],
  ['credits', 0, () => ({ value: '10', from: 'ects', to: 'gb-cats' })],
  ['frameworks', 0, (rows) => ({ first: rows })],
  ['registry', 2, () => ({})],
  ['seen-from', 5, () => ({ id: 'microcredential:ee-tlu:antropoloogia', framework: 'nz-nzqcf' })],
  ['microcredentials', 8, (rows) => ({ first: rows })],
  ['microcredentials', 8, (rows) => ({ first: rows, filter: { complete: false, creditSystem: 'ects' } })],
  ['microcredentials', 8, (rows) => ({ first: rows, search: 'and' })],
];

describe('the number of SQL statements', () => {
  it.each(OPERATIONS)('of `%s` is %d, for 10 rows and for 100', async (name, statements, variables) => {
    const counted = [await statementsOf(operation(name), variables(10)), await statementsOf(operation(name), variables(100))];
    expect(counted).toEqual([statements, statements]);
  });

  it('of microcredentials seen from elsewhere, with all who say something of them, grows with no row', async () => {
    const query = `query($first: Int) { microcredentials(first: $first) { nodes { awardingBodies { name } seenFrom(framework: "eqf") { levels { answer { __typename } } }
      levelPlacements { assertedBy { name } seenFrom(framework: "nz-nzqcf") { __typename } } creditValues { assertedBy { name } convertedTo(creditSystem: "gb-cats") { results { basis } } } } } }`;
    expect([await statementsOf(query, { first: 10 }), await statementsOf(query, { first: 100 })]).toEqual([5, 5]);
  });

  it('of statements is one for the page, one for the count and one for each kind of thing that they name', async () => {
    const statements = 'statements(first: 3, kinds: [LEVEL_PLACEMENT, CREDIT_VALUE], on: "2026-01-01") { totalCount nodes { id about { id } by { name } history { version } } }';
    const query = `query($first: Int) { microcredentials(first: $first) { nodes { ${statements} levelPlacements { statement { id note } } creditValues { statement { id } } } } }`;
    expect([await statementsOf(query, { first: 10 }), await statementsOf(query, { first: 100 })]).toEqual([9, 9]);
    const bodies = 'query($first: Int) { organisations(first: $first) { nodes { statements(first: 2) { totalCount nodes { id } } } } }';
    expect([await statementsOf(bodies, { first: 10 }), await statementsOf(bodies, { first: 100 })]).toEqual([4, 4]);
  });

  it('of many ids is one for each kind that is not reference data', async () => {
    const { microcredentials: { nodes } } = await running.ask<{ microcredentials: { nodes: { id: string }[] } }>('{ microcredentials(first: 100) { nodes { id } } }');
    const idsOf = (rows: number): string[] => nodes.slice(0, rows).flatMap(({ id }) => [id, `organisation:${id.split(':')[1]}`, 'framework:eqf', 'country:IE']);
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect([await statementsOf(query, { ids: idsOf(10) }), await statementsOf(query, { ids: idsOf(100) })]).toEqual([2, 2]);
  });

  it('of organisations is one for the page and one for the count', async () => {
    const query = 'query($first: Int) { organisations(first: $first) { totalCount nodes { id name sources { title } } } }';
    expect([await statementsOf(query, { first: 10 }), await statementsOf(query, { first: 100 })]).toEqual([2, 2]);
  });
});

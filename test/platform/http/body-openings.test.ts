import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BodyOpenings } from '../../../src/platform/http/body-openings.js';

const bytesOf = (body: unknown): Buffer => Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
const QUERY = 'query Q($to: String!) { equivalence(to: $to) { __typename } }';
const question = (variables: unknown): Buffer => bytesOf({ query: QUERY, variables });

function after(...learnt: readonly Buffer[]): BodyOpenings {
  const openings = new BodyOpenings();
  for (const bytes of learnt) openings.find(bytes);
  return openings;
}

describe('the openings of bodies', () => {
  it('read a body with other variables as JSON.parse does', () => {
    const body = { query: QUERY, operationName: 'Q', variables: { to: 'nz-nzqcf', name: '"variables":é\u2028' } };
    expect(after(bytesOf({ ...body, variables: null })).find(bytesOf(body))?.parse()).toEqual(body);
  });

  it.each([
    ['a query among the variables, which would win', `{"query":"{ a }","variables":{},"query":"{ b }"}`],
    ['text that is no JSON', `{"query":"{ a }","variables":{`],
    ['more after the end', `{"query":"{ a }","variables":{}} {}`],
  ])('leave to others a body with %s', (_what, body) => {
    const known = after(bytesOf(`{"query":"{ a }","variables":null}`)).find(bytesOf(body));
    expect(known).toBeDefined();
    expect(known?.parse()).toBeUndefined();
  });

  it.each([
    `{"other":1,"query":"{ a }","variables":null}`,
    `{"extensions":{"variables":1},"query":"{ a }"}`,
    `{"query":5,"variables":null}`,
    `{"variables":null,"query":"{ a }"}`,
    `[{"query":"{ a }","variables":null}]`,
    `{"query":"{ a }"}`,
    `{"query":"${'x'.repeat(40_000)}","variables":null}`,
  ])('leave to others %.60s', (body) => {
    expect(after().find(bytesOf(body))).toBeUndefined();
  });

  it('leave a body with many variables to be read as a whole', () => {
    expect(after(question({})).find(question({ to: 'x'.repeat(2_000) }))).toBeUndefined();
  });

  it('keep the sixteen asked last', () => {
    const others = Array.from({ length: 15 }, (_, place) => bytesOf({ query: `{ a${place} }`, variables: {} }));
    const openings = after(question({}), ...others, question({}), bytesOf({ query: '{ last }', variables: {} }));
    const placeOf = (bytes: Buffer) => openings.find(bytes)?.key.split(' ')[0];
    expect([question({}), others[14]!].map(placeOf)).toEqual(['1', '16']);
    expect(placeOf(others[0]!)).toBe('18'); // Learnt anew, after the seventeen before it.
  });

  it('give two bodies one key only if they are the same bytes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    fc.assert(
      fc.property(fc.tuple(text, text), fc.tuple(text, text), ([queryA, a], [queryB, b]) => {
        const bodies = [bytesOf({ query: queryA, variables: { a } }), bytesOf({ query: queryB, variables: { a: b } })] as const;
        const openings = after(...bodies);
        const keys = bodies.map((body) => openings.find(body)?.key);
        expect(keys).not.toContain(undefined);
        expect(keys[0] === keys[1]).toBe(bodies[0].equals(bodies[1]));
      }),
    );
  });

  it('read whatever is sent as JSON.parse does, or leave it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.option(fc.string(), { nil: undefined }), (variables, operationName) => {
        const body = { query: QUERY, variables, operationName };
        expect(after(question(null)).find(bytesOf(body))?.parse()).toEqual(JSON.parse(JSON.stringify(body)));
      }),
    );
  });
});

import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { presentError } from '../../../../src/platform/graphql/present-error.js';
import { ERROR_CODES } from '../../../../src/platform/graphql/error-codes.js';
import { plan } from './both-ways.js';

const schema = buildSchema(`
  enum Mode { ONLINE ON_SITE BLENDED }
  input Part { mode: Mode, amount: Int! }
  input Course { id: ID!, mode: Mode!, modes: [Mode!], parts: [Part!] }
  type Query { course(input: Course!, on: String): String }`);

const operation = plan(schema, parse('query($input: Course!, $on: String) { course(input: $input, on: $on) }'));

const partsOf = (variables: Record<string, unknown>, most = 20): unknown[] => {
  const coerced = operation.coerce(variables, most);
  return 'errors' in coerced ? coerced.errors.map((error) => presentError(error).extensions ?? {}) : [];
};

const CODE = { code: 'BAD_USER_INPUT' };
const MODES = 'one of ONLINE, ON_SITE, BLENDED';

describe('variables that do not fit', () => {
  it.each([
    ['a word that the enum does not have', { id: 'a', mode: 'ONLIN' }, [{ at: ['input', 'mode'], found: '"ONLIN"', expected: MODES, near: ['ONLINE'] }]],
    ['a word that resembles nothing', { id: 'a', mode: 'x' }, [{ at: ['input', 'mode'], found: '"x"', expected: MODES }]],
    ['a word in a list', { id: 'a', mode: 'ONLINE', modes: ['ONLINE', 'ONSITE'] }, [{ at: ['input', 'modes', '1'], found: '"ONSITE"', expected: MODES, near: ['ON_SITE', 'ONLINE'] }]],
    ['a word in place of a list', { id: 'a', mode: 'ONLINE', modes: 'ONSITE' }, [{ at: ['input', 'modes'], found: '"ONSITE"', expected: MODES, near: ['ON_SITE', 'ONLINE'] }]],
    ['a number in place of a word, deep down', { id: 'a', mode: 'ONLINE', parts: [{ amount: 1 }, { amount: 1, mode: 7 }] }, [{ at: ['input', 'parts', '1', 'mode'], found: '7', expected: MODES }]],
    ['a text in place of a number', { id: 'a', mode: 'ONLINE', parts: [{ amount: '1' }] }, [{ at: ['input', 'parts', '0', 'amount'], found: '"1"', expected: 'Int!' }]],
    ['a field that is missing', { id: 'a' }, [{ at: ['input', 'mode'], found: 'nothing', expected: 'Mode!' }]],
    ['a field that there is not', { id: 'a', mode: 'ONLINE', owner: 'me' }, [{ at: ['input', 'owner'], found: 'a field that there is not', expected: 'only id, mode, modes, parts' }]],
    ['null', null, [{ at: ['input'], found: 'null', expected: 'Course!' }]],
  ])('are told with place, found and expected: %s', (_, input, expected) => {
    expect(partsOf({ input })).toEqual(expected.map((part) => ({ ...CODE, ...part })));
  });

  it.each([
    [{ id: 'a' }, 'La valeur de « $input.mode » ne convient pas. Trouvé : rien ; attendu : Mode!.', 'rien'],
    [{ id: 'a', mode: 'ONLIN' }, 'La valeur de « $input.mode » ne convient pas. Trouvé : "ONLIN" ; attendu : l’un de ONLINE, ON_SITE, BLENDED. Vouliez-vous dire « ONLINE » ?', '"ONLIN"'],
    [{ id: 'a', mode: 'ONLINE', owner: 'me' }, 'La valeur de « $input.owner » ne convient pas. Trouvé : un champ qui n’existe pas ; attendu : seulement id, mode, modes, parts.', 'un champ qui n’existe pas'],
  ])('are told in French, with their parts and their language: %j', (input, message, found) => {
    const coerced = operation.coerce({ input }, 20);
    const [error] = 'errors' in coerced ? coerced.errors : [];
    expect(error && presentError(error, ERROR_CODES, 'fr')).toMatchObject({ message, extensions: { found, messageLanguage: 'fr' } });
  });

  it('are told all at once, in the order of the messages, each part shortened', () => {
    const long = 'x'.repeat(1_000);
    const parts = partsOf({ input: { mode: long, parts: [{}, { amount: true }], extra: 1 }, on: 5 });
    expect(parts).toMatchObject([{ at: ['input', 'id'] }, { at: ['input', 'mode'], found: `"${'x'.repeat(59)}…` }, { at: ['input', 'parts', '0', 'amount'] }, { at: ['input', 'parts', '1', 'amount'] }, { at: ['input', 'extra'] }, { at: ['on'], found: '5', expected: 'String' }]);
    expect(partsOf({})).toEqual([{ ...CODE, at: ['input'], found: 'nothing', expected: 'Course!' }]);
  });

  it('are told up to a bound, and then that there are more', () => {
    const parts = partsOf({ input: { id: 'a', mode: 'ONLINE', modes: Array.from({ length: 900 }, () => 'x') } }, 3);
    expect(parts).toHaveLength(4);
    expect(parts.map((part) => (part as { at?: string[] }).at?.at(-1))).toEqual(['0', '1', '2', undefined]);
  });
});

import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../src/platform/graphql/error-codes.js';
import { isForCaller, maskedFault, presentError, presentErrors } from '../../../src/platform/graphql/present-error.js';
import { requestError, userError } from '../../../src/platform/graphql/user-error.js';

describe('an error is shown', () => {
  it('with its message, place, code and what the resolver added', () => {
    const error = userError('NOT_FOUND', { en: 'Unknown book "x".', fr: 'Livre inconnu.' }, { near: ['y'] });
    expect(presentError(error)).toEqual({ message: 'Unknown book "x".', extensions: { near: ['y'], code: 'NOT_FOUND' } });
  });

  it('without what only steers the answer', () => {
    const error = requestError('RATE_LIMITED', { en: 'Too much.', fr: 'Trop.' }, { headers: { 'retry-after': '7' } });
    expect(presentError(error)).toEqual({ message: 'Too much.', extensions: { code: 'RATE_LIMITED' } });
  });

  it('masked where its code is not of the table, or is that of something every object has', () => {
    for (const code of [undefined, 'OTHER', 'toString', 5]) {
      const shown = presentError(new GraphQLError('SELECT * FROM secrets', { extensions: { code, stacktrace: ['at /srv'] } }));
      expect(shown.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
      expect(JSON.stringify(shown)).not.toMatch(/secret|srv/);
    }
  });

  it('by the exact code of the limit it went beyond', () => {
    const limit = new GraphQLError('x', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 'TOO_DEEP' } });
    const selections = new GraphQLError('x', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', validationErrorCode: 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' } });
    const tokens = new GraphQLError('Syntax Error: Document contains more that 2000 tokens. Parsing aborted.', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    expect([limit, selections, tokens].map((error) => presentError(error).extensions)).toEqual([{ code: 'TOO_DEEP' }, { code: 'TOO_MANY_SELECTIONS' }, { code: 'TOO_MANY_TOKENS' }]);
    expect(presentError(tokens).message).toBe('The document has more than the 2000 tokens that are read. Ask in several requests.');
  });
});

describe('errors together', () => {
  it('give the status and the headers they ask for', () => {
    const { status, headers } = presentErrors([userError('NOT_FOUND', { en: 'a', fr: 'a' }), requestError('RATE_LIMITED', { en: 'b', fr: 'b' }, { headers: { 'Retry-After': '7' } })], ERROR_CODES);
    expect([status, [...headers]]).toEqual([429, [['retry-after', '7']]]);
  });
});

describe('what is a fault of ours', () => {
  it('is everything without a code of the table, and what is masked already', () => {
    expect(isForCaller(userError('NOT_FOUND', { en: 'a', fr: 'a' }), ERROR_CODES)).toBe(true);
    expect(isForCaller(new GraphQLError('a'), ERROR_CODES)).toBe(false);
    expect(isForCaller(maskedFault({}), ERROR_CODES)).toBe(false);
  });

  it('keeps its place in the answer', () => {
    expect(presentError(maskedFault({ path: ['a', 1] }, 'the-id'))).toEqual({
      message: 'Something went wrong on our side. It has been logged.', path: ['a', 1], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'the-id' },
    });
  });
});

it('tells an error in the language wanted, and says which it is, where the words are there', () => {
  const error = userError('NOT_FOUND', { en: 'Unknown book "x".', fr: 'Le livre « x » est inconnu.' }, { near: ['y'] });
  expect(presentError(error, ERROR_CODES, 'fr')).toEqual({ message: 'Le livre « x » est inconnu.', extensions: { near: ['y'], messageLanguage: 'fr', code: 'NOT_FOUND' } });
  expect(presentError(error, ERROR_CODES, 'en')).toEqual({ message: 'Unknown book "x".', extensions: { near: ['y'], code: 'NOT_FOUND' } });
  expect(presentError(new GraphQLError('Unknown book "x".', { extensions: { code: 'NOT_FOUND' } }), ERROR_CODES, 'fr')).toEqual({ message: 'Unknown book "x".', extensions: { code: 'NOT_FOUND' } });
  const tokens = new GraphQLError('Syntax Error: Document contains more that 2000 tokens. Parsing aborted.', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  expect(presentError(tokens, ERROR_CODES, 'fr')).toMatchObject({ message: 'Le document a plus que les 2000 jetons qui sont lus. Demandez en plusieurs fois.', extensions: { messageLanguage: 'fr' } });
});

it('every code of the table has a status of HTTP and a sentence', () => {
  for (const [code, { status, meaning }] of Object.entries(ERROR_CODES)) {
    expect(code).toMatch(/^[A-Z_]+$/);
    expect(status >= 200 && status < 600).toBe(true);
    expect(meaning).toMatch(/^[A-Z`].*\.$/);
  }
});

import { describe, expect, it } from 'vitest';
import { endedStatement } from '../../../src/microcredential/statement/end-statement.js';
import { aSize } from '../../storage/records.js';

const statement = aSize('agency', { from: '2024-03', until: '2025' });
const end = (on: string, reason = 'Found wrong.') => endedStatement(statement, { on, reason });
const places = (on: string, reason?: string) => end(on, reason).mistakes.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('ending a statement', () => {
  it('keeps what it said, with the day and the reason', () => {
    expect(end('2024-06-01').content).toEqual({ ...statement, state: 'ENDED', ended: { on: '2024-06-01', reason: 'Found wrong.' } });
  });

  it.each([
    ['before it begins', '2024-02-29', ['INVALID input.on']],
    ['on its first day, which takes it back as a whole', '2024-03-01', []],
    ['on its last day', '2025-12-31', []],
    ['after it has ended by itself', '2026-01-01', ['INVALID input.on']],
  ])('%s', (_, on, expected) => {
    expect(places(on)).toEqual(expected);
  });

  it('tells everything at once, and is done once', () => {
    expect(places('2024-01-01', ' ')).toEqual(['INVALID input.on', 'INVALID input.reason']);
    const { content } = end('2024-06-01');
    expect(content && endedStatement(content, { on: '2024-07-01', reason: 'Again.' }).mistakes.map(({ code }) => code)).toEqual(['WRONG_STATE']);
  });
});

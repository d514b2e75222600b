import { describe, expect, it } from 'vitest';
import { inLines } from '../../src/cli/terminal.js';

describe('a long text on the terminal', () => {
  it('goes on in the next line where it would run off, each line set in', () => expect(inLines('eqf was revised in 2017', '  ', 12)).toBe('  eqf was\n  revised in\n  2017'));
  it('fills a line to its end', () => expect(inLines('eqf was', '', 7)).toBe('eqf was'));
  it('keeps a word whole that is longer than a line', () => expect(inLines('be gb-sct-scqf--qf-ehea too', '  ', 10)).toBe('  be\n  gb-sct-scqf--qf-ehea\n  too'));
  it('keeps an empty text', () => expect(inLines('', '  ', 10)).toBe('  '));
});

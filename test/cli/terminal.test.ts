import { afterEach, describe, expect, it, vi } from 'vitest';
import { inLines, progress } from '../../src/cli/terminal.js';

describe('a long text on the terminal', () => {
  it('goes on in the next line where it would run off, each line set in', () => expect(inLines('eqf was revised in 2017', '  ', 12)).toBe('  eqf was\n  revised in\n  2017'));
  it('fills a line to its end', () => expect(inLines('eqf was', '', 7)).toBe('eqf was'));
  it('keeps a word whole that is longer than a line', () => expect(inLines('be gb-sct-scqf--qf-ehea too', '  ', 10)).toBe('  be\n  gb-sct-scqf--qf-ehea\n  too'));
  it('keeps an empty text', () => expect(inLines('', '  ', 10)).toBe('  '));
});

describe('how far work has come', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is reckoned from what this run did, not from what one before it did', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const draw = progress('Importing', 90_000);
    clock.mockReturnValue(2_000);
    draw(92_000, 100_000);
    expect(written.mock.calls.flat().join('')).toContain('Importing: 92000 of 100000 (1000 a second, 8 s left)');
  });
});

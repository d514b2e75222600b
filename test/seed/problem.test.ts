import { describe, expect, it } from 'vitest';
import { describeProblem, fileProblem, pathText } from '../../src/seed/problem.js';

describe('a problem', () => {
  it('names the place inside the record as one would write it', () => {
    expect(pathText(['pairs', 3, 'to'])).toBe('pairs[3].to');
    expect(pathText(['countries', 0, 'memberOf', 1, 'framework'])).toBe('countries[0].memberOf[1].framework');
    expect(pathText([])).toBe('');
  });

  it('in one line says place, what was found, what was expected and what to do', () => {
    const problem = { ...fileProblem('frameworks/x.yaml', 'the number 2', 'text', 'Write it in quotes.'), line: 9, column: 4, path: 'levels[0].code' };
    expect(describeProblem(problem)).toBe('frameworks/x.yaml:9:4 levels[0].code: found the number 2; expected text. Write it in quotes.');
    expect(describeProblem(fileProblem('.', 'no such folder', 'a folder'))).toBe('.:1:1 found no such folder; expected a folder.');
  });
});

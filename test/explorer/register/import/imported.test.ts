import { describe, expect, it } from 'vitest';
import { formatOf, NOTHING_YET, withLine } from '../../../../src/explorer/register/import/imported.js';

const LINES = [
  '{"job":"0198c0de","body":"ee-made-up","dryRun":true,"afterLine":0}',
  '{"line":2,"key":"ee-made-up:a","status":"created","problems":[]}',
  '{"line":3,"key":null,"status":"refused","problems":[{"column":"url","found":"nowhere","expected":"an address","fix":null}]}',
  '{"done":true,"line":3,"created":1,"changed":0,"unchanged":0,"refused":1}',
];

describe('what came of a file', () => {
  it('is counted line by line, with the rows that were refused', () => {
    expect(LINES.reduce(withLine, NOTHING_YET)).toEqual({
      dryRun: true, done: true, counts: { created: 1, changed: 0, unchanged: 0, refused: 1 },
      refusedRows: [expect.objectContaining({ line: 3, problems: [expect.objectContaining({ column: 'url' })] })],
    });
  });

  it('shows two hundred refused rows, and counts all', () => {
    const { counts, refusedRows } = Array.from({ length: 300 }, (_, row) => `{"line":${row + 2},"key":null,"status":"refused","problems":[]}`).reduce(withLine, NOTHING_YET);
    expect([counts.refused, refusedRows.length]).toEqual([300, 200]);
  });

  it.each([['offers.csv', 'csv'], ['offers.JSONL', 'jsonl'], ['offers.ndjson', 'jsonl'], ['offers', 'csv']])('%s is %s', (name, format) => {
    expect(formatOf(name)).toBe(format);
  });
});

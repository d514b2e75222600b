import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeenIds } from '../../../src/import/checking/seen-ids.js';

const KEY = fc.oneof(fc.string(), fc.integer({ min: 0, max: 40 }).map((number) => `ee-ut:course-${number}`));

describe('the ids of a file', () => {
  it('are each known with the line on which they stood first, in whatever order they come', () => {
    fc.assert(fc.property(fc.array(KEY, { maxLength: 200 }), (keys) => {
      const seen = new SeenIds();
      const first = new Map<string, number>();
      keys.forEach((key, place) => {
        expect(seen.lineOf(key, place + 1)).toBe(first.get(key));
        if (!first.has(key)) first.set(key, place + 1);
      });
    }));
  });

  it('are all remembered when there are more than the table held at first', () => {
    const seen = new SeenIds();
    const count = 20_000;
    for (let line = 1; line <= count; line += 1) expect(seen.lineOf(`course-${line}`, line)).toBeUndefined();
    const forgotten = Array.from({ length: count }, (_, place) => place + 1).filter((line) => seen.lineOf(`course-${line}`, count + line) !== line);
    expect(forgotten).toEqual([]);
  });
});

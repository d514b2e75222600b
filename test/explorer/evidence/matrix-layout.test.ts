import { describe, expect, it } from 'vitest';
import { bandsOf, cellSize, movedBy } from '../../../src/explorer/evidence/coverage/matrix-layout.js';

const SIZE = { rows: 30, columns: 20 };

describe('going through the matrix with keys', () => {
  it.each([
    ['ArrowDown', { row: 6, column: 5 }], ['ArrowUp', { row: 4, column: 5 }], ['ArrowLeft', { row: 5, column: 4 }], ['ArrowRight', { row: 5, column: 6 }],
    ['PageDown', { row: 15, column: 5 }], ['PageUp', { row: 0, column: 5 }], ['Home', { row: 5, column: 0 }], ['End', { row: 5, column: 19 }],
  ])('%s leads to %j', (key, to) => expect(movedBy(key, { row: 5, column: 5 }, SIZE)).toEqual(to));

  it('ends at the edges, and leaves other keys to the page', () => {
    expect(movedBy('ArrowRight', { row: 0, column: 19 }, SIZE)).toEqual({ row: 0, column: 19 });
    expect(movedBy('Enter', { row: 0, column: 0 }, SIZE)).toBeNull();
  });
});

describe('the size of a cell', () => {
  it.each([[1000, 111, 9], [288, 111, 6], [1000, 4, 22], [500, 0, 22]])('on %i pixels with %i columns is %i', (width, columns, size) => expect(cellSize(width, columns)).toBe(size));
});

it('begins each band after the one before', () => {
  expect(bandsOf([{ label: 'A', length: 2 }, { label: 'B', length: 3 }])).toEqual([{ label: 'A', first: 0, length: 2 }, { label: 'B', first: 2, length: 3 }]);
});

import { expect, it } from 'vitest';
import { decimalText, rangeText } from '../../../../src/explorer/ask/credit/credit-results.js';
import { CATALOGUE } from '../../../../src/explorer/words/catalogue.js';
import { Words } from '../../../../src/explorer/words/words.js';

const words = new Words('en', CATALOGUE['en']!);
const twenty = { exact: '20', decimal: '20', rounded: false };
const half = { exact: '25/2', decimal: '12.5', rounded: false };
const ninths = { exact: '35/9', decimal: '3.888889', rounded: true };

it.each([
  [twenty, twenty, '20', '20'],
  [half, twenty, '12.5 (exactly 25/2) to 20', '12.5 to 20'],
  [ninths, ninths, 'about 3.888889 (exactly 35/9)', 'about 3.888889'],
])('tells an amount exactly, and says where its decimal is rounded', (min, max, whole, short) => {
  expect([rangeText({ min, max }, words), rangeText({ min, max }, words, decimalText)]).toEqual([whole, short]);
});

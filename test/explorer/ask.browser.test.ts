import { afterAll, beforeAll, describe, it } from 'vitest';
import { explore, type Explored } from './browser.js';
import { expectForEveryReader } from './every-reader.js';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

describe('the first page', () => {
  it('is whole for every reader', () => expectForEveryReader(explored, '/'));
});

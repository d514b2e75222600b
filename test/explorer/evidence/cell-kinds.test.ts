import { describe, expect, it } from 'vitest';
import { KINDS, kindOf, SIGNS, VIEWS } from '../../../src/explorer/evidence/coverage/cell-kinds.js';

const STATE = { mark: 'A', missing: 'SOME_LEVELS', force: 'REFERENCING', provenance: 'RECALLED', conflicting: false } as const;

describe('what a cell shows', () => {
  it.each([['answers', 'SOME_LEVELS'], ['force', 'REFERENCING'], ['provenance', 'RECALLED']] as const)('by %s is the %s of a pair with answers', (view, kind) => {
    expect(kindOf(STATE, view)).toBe(kind);
  });

  it.each(VIEWS)('by %s is what is missing, where nothing is answered', (view) => {
    expect(kindOf({ ...STATE, missing: 'FRAMEWORK_NOT_KNOWN', force: null, provenance: null }, view)).toBe('FRAMEWORK_NOT_KNOWN');
  });

  it('is a conflict before anything else that is answered', () => expect(kindOf({ ...STATE, conflicting: true }, 'answers')).toBe('CONFLICTING'));

  it.each(VIEWS)('by %s has a shape of its own: none is told by colour alone', (view) => {
    const shapes = KINDS[view].map((kind) => SIGNS[kind]);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

import { describe, expect, it } from 'vitest';
import { WrittenNumber } from '../../src/record/written-number.js';
import { placeProblems, readYaml } from '../../src/seed/yaml-document.js';

const valueOf = (text: string) => {
  const reading = readYaml('x.yaml', text);
  return 'value' in reading ? reading.value : reading.problems;
};
const number = (text: string) => new WrittenNumber(text);

describe('a YAML file', () => {
  it.each([
    ['a: NO', { a: 'NO' }],
    ['a: no', { a: 'no' }],
    ['a: 2009-06-01', { a: '2009-06-01' }],
    ['a: 2009', { a: number('2009') }],
    ['a: 4.50', { a: number('4.50') }],
    ['a: 123456789012345678901234567890', { a: number('123456789012345678901234567890') }],
    ['a: "4.50"', { a: '4.50' }],
    ['a: !!str 4.50', { a: '4.50' }],
    ['a: 136/3', { a: '136/3' }],
    ['a: 1:30', { a: '1:30' }],
    ['a: 010', { a: number('010') }],
    ['a: true\nb: ~\nc:', { a: true, b: null, c: null }],
    ['NO: 1\ntrue: 2\n5: 3', { NO: number('1'), true: number('2'), 5: number('3') }],
    ['a: &x { b: 1 }\nc: *x', { a: { b: number('1') }, c: { b: number('1') } }],
    ['a: >-\n  one\n  two', { a: 'one two' }],
    ['- a\n- [b]', ['a', ['b']]],
  ])('is read with numbers as they are written: %j', (text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  it('does not know merge keys, which YAML 1.2 does not have', () => {
    expect(valueOf('a: &x { b: c }\n<<: *x')).toEqual({ a: { b: 'c' }, '<<': { b: 'c' } });
  });

  it('gives a key that every object has to this object only', () => {
    const value = valueOf('__proto__: { polluted: yes }') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(value['polluted']).toBeUndefined();
  });
});

describe('a problem', () => {
  const text = 'name: { en: A }\npairs:\n  - { from: "1", to: "2" }\n  - from: "3"\n    to: "4"\nagain: &p [x, y]\nlast: *p\n';
  it.each([
    [['name', 'en'], false, 1, 13],
    [['pairs', 0, 'to'], false, 3, 22],
    [['pairs', 1, 'to'], false, 5, 9],
    [['pairs', 1, 'to'], true, 5, 5],
    [['pairs', 1, 'relation'], false, 4, 5],
    [['pairs', 7, 'to'], false, 3, 3],
    [['missing'], false, 1, 1],
    [['last', 1], false, 6, 15],
    [[], false, 1, 1],
  ])('at %j (on the key: %s) is placed at line %i, column %i', (at, onKey, line, column) => {
    expect(placeProblems('x.yaml', text, [{ at, onKey, found: 'a', expected: 'b' }])).toMatchObject([{ line, column }]);
  });
});

import { describe, expect, it } from 'vitest';
import { jurisdictionRuleFileRecord } from '../../src/jurisdiction-rule/jurisdiction-rule.record.js';
import { checkRuleFile } from '../../src/seed/check-rules.js';

const INDEX = { levels: new Map([['mt-mqf', ['5', '6']]]), creditSystems: new Set(['ects']), alignments: new Set<string>(), expects: { framework: 'a framework', creditSystem: 'a credit system', alignment: 'an alignment' } };
const SIZE = { code: 'mt-size', kind: 'SIZE', force: 'LAW', says: 'Small.', size: { system: 'ects', max: '5' }, provenance: 'read' };

const problemsOf = (...rules: object[]) =>
  checkRuleFile(jurisdictionRuleFileRecord.parse({ jurisdiction: 'MT', rules, sources: [] }), 'mt', INDEX).map(({ at, found }) => `${at.join('.')}: ${found}`);

describe('a file of rules', () => {
  it('may hold a rule with the part of its kind', () => {
    expect(problemsOf(SIZE)).toEqual([]);
  });

  it.each([
    ['a code of another file', { code: 'nz-size' }, 'rules.0.code: the code "nz-size" in a file named mt.yaml'],
    ['a part that is not of its kind', { kind: 'LEVEL' }, 'rules.0: the keys size'],
    ['no part at all', { size: null }, 'rules.0: no key "size"'],
    ['an unknown credit system', { size: { system: 'etcs', max: '5' } }, 'rules.0.size.system: the unknown credit system "etcs"'],
    ['an unknown level', { levels: { framework: 'mt-mqf', codes: ['9'] } }, 'rules.0.levels.codes.0: the unknown level "9"'],
    ['an end before its beginning', { validFrom: '2022', validTo: '2021' }, 'rules.0.validTo: "2021"'],
    ['an unknown rule to replace', { insteadOf: 'mt-other' }, 'rules.0.insteadOf: the unknown rule "mt-other"'],
    ['a source that is not there', { source: 0 }, 'rules.0.source: source 0'],
    ['bounds the wrong way round', { size: { system: 'ects', min: '9', max: '5' } }, 'rules.0.size.max: 5'],
  ])('must not hold %s', (_, more, problem) => {
    expect(problemsOf({ ...SIZE, ...more })).toEqual([problem]);
  });

  it('must not say the same code twice', () => {
    expect(problemsOf(SIZE, SIZE)).toEqual(['rules.1.code: code "mt-size" a second time']);
  });
});

import { describe, expect, it } from 'vitest';
import { isRecordCode, levelCode, microcredentialId } from '../../src/record/code.js';

describe('codes', () => {
  it.each(['eqf', 'qf-ehea', 'gb-sct-scqf', 'fr-nomenclature-1969', 'a1', 'ru-148n'])('of records may be %s', (code) => {
    expect(isRecordCode(code)).toBe(true);
  });

  it.each(['', 'IE-NFQ', 'ie nfq', '-eqf', 'eqf-', 'a:b', '../eqf', 'é'])('of records may not be %j', (code) => {
    expect(isRecordCode(code)).toBe(false);
  });

  it.each(['1', '6.sv', '4+', 'E3', 'first', '7.1.st', 'I-Master', 'Entry 3'])('of levels may be %s', (code) => {
    expect(levelCode().parse(code)).toBe(code);
  });

  it.each(['', ' 1', '1 ', '1\n', 'x'.repeat(65), 1, null])('of levels may not be %j', (code) => {
    expect(levelCode().safeParse(code).success).toBe(false);
  });

  it.each(['us-115755', 'Data_Analysis.1', 'a:b', 'õpe-1'])('of microcredentials may be %s', (id) => {
    expect(microcredentialId().safeParse(id).success).toBe(true);
  });

  it.each(['', 'a b', 'a\u00a0b', 'p1/v1', 'a\\b', 'a?b', 'a#b', 'a%2Fb', 'o\u0303pe', 'a\u200bb', 'x'.repeat(121)])('of microcredentials may not be %j', (id) => {
    expect(microcredentialId().safeParse(id).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/explorer/ask/question/question.js';
import { addressCode, looksLikeCode, meantBy, wordedFields } from '../../../../src/explorer/ask/question/typed-words.js';

const level = (code: string, label: string) => ({ code, label, detail: null });

describe('what typed words mean', () => {
  it('is the only suggestion', () => {
    expect(meantBy('irish 8', [level('ie-nfq 8', 'NFQ 8')], 'LEVEL')).toEqual({ kind: 'one', code: 'ie-nfq:8' });
  });

  it('is the one of that very name, though others begin so', () => {
    expect(meantBy('scqf 1', [level('gb-sct-scqf 1', 'SCQF 1'), level('gb-sct-scqf 10', 'SCQF 10')], 'LEVEL')).toEqual({ kind: 'one', code: 'gb-sct-scqf:1' });
    expect(meantBy('DQR', [{ code: 'de-dqr', label: 'DQR: German Qualifications Framework', detail: null }, { code: 'x-dqr2', label: 'DQR2: another', detail: null }], 'FRAMEWORK')).toEqual({ kind: 'one', code: 'de-dqr' });
  });

  it('is for the asker to say where countries share an acronym', () => {
    const both = [level('gb-rqf 6', 'RQF 6'), level('rw-rqf 6', 'RQF 6')];
    expect(meantBy('RQF 6', [...both, level('rw-rqfhe-2007 6', 'RNQF-HE 6')], 'LEVEL')).toEqual({ kind: 'several', of: both });
  });

  it('is not known where nothing is suggested', () => expect(meantBy('xyz', [], 'LEVEL')).toEqual({ kind: 'none' }));
});

it('tells codes from words by how they look', () => {
  expect(['ie-nfq:8', 'no-nkr:6.2', 'hr-hko:4.2+'].every((code) => looksLikeCode(code, 'LEVEL'))).toBe(true);
  expect(['Ireland 8', 'ie-nfq', 'ie-nfq 8'].some((text) => looksLikeCode(text, 'LEVEL'))).toBe(false);
  expect(wordedFields(readQuestion(new URLSearchParams('from=Ireland 8&to=au-aqf')))).toEqual(['from']);
});

it('writes the code of a level as addresses have it', () => expect(addressCode('ie-nfq 8', 'LEVEL')).toBe('ie-nfq:8'));

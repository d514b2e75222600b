import { describe, expect, it } from 'vitest';
import type { CreditRefusal, RateExplanation } from '../../../src/core/credit/index.js';
import { en } from '../../../src/credit-system/conversion/words/en.js';
import { fr } from '../../../src/credit-system/conversion/words/fr.js';
import type { ConversionWords } from '../../../src/credit-system/conversion/words/words.js';

const unit = (code: string): string => `credit (${code})`;

/** Every ground and every refusal there is, with invented figures. The casts: only what a sentence needs is given. */
const STATED = { kind: 'STATED', one: 'ects', other: 'gb-cats', min: '2/1', max: '2/1' } as unknown as RateExplanation;
const GROUNDS = [
  STATED,
  { kind: 'HOURS', from: { system: 'ects', min: '25', max: '30', jurisdiction: null }, to: { system: 'gb-cats', min: '10', max: '10', jurisdiction: 'GB' } },
  { kind: 'YEAR', from: { system: 'ects', creditsPerFullTimeYear: '60' }, to: { system: 'gb-cats', creditsPerFullTimeYear: '120' } },
] as unknown as RateExplanation[];

const REFUSALS = [
  ...(['STATUS', 'ENDED', 'BEFORE_START', 'AFTER_END'] as const).map((cause) => ({ kind: 'NOT_IN_FORCE', systems: [{ system: 'ecvet', cause, status: 'DISCONTINUED', validFrom: '2009', validTo: '2020' }] })),
  { kind: 'NOT_STATED' },
  ...(['CONTACT_HOURS', 'MIXED_HOURS', 'NO_HOURS'] as const).map((kind) => ({ kind, systems: [{ system: 'us-ceu', kind: 'CONTACT' }, { system: 'ects', kind: 'WORKLOAD' }] })),
  { kind: 'NO_FULL_TIME_YEAR', systems: ['us-ceu'] },
  { kind: 'RECALLED', withheld: STATED, sources: [] },
] as unknown as CreditRefusal['explanation'][];

const sentencesOf = (words: ConversionWords): string[] => [...GROUNDS.map((ground) => words.ground(ground, unit)), ...REFUSALS.map((refusal) => words.refusal(refusal, unit)), words.range()];

it.each([['English', en], ['French', fr]])('the words of conversions in %s are whole sentences without a hole', (_, words) => {
  for (const sentence of sentencesOf(words)) {
    expect(sentence).toMatch(/^[A-ZÀÉ].*\.$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|\/1\b/);
  }
});

describe('the words of conversions', () => {
  it('have no English sentence left in French', () => {
    const english = new Set(sentencesOf(en));
    expect(sentencesOf(fr).filter((sentence) => english.has(sentence))).toEqual([]);
  });

  it('keep both figures of a range, and none where they are one', () => {
    expect(fr.ground(GROUNDS[1]!, unit)).toBe('Par les heures : 1 credit (ects) représente de 25 à 30 heures de travail, et 1 credit (gb-cats) représente 10 heures de travail (GB).');
  });
});

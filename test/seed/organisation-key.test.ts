import { describe, expect, it } from 'vitest';
import { isRecordCode } from '../../src/record/code.js';
import { organisationKey } from '../../src/seed/organisation-key.js';

const free = new Set<string>();
const LONG = 'A council for the assessment, accreditation and recognition of qualifications of every kind';

describe('the key of an organisation', () => {
  it.each([
    ['Ministère de l’Éducation', 'FR', 'fr-ministere-de-l-education'],
    ['European Commission', null, 'european-commission'],
    ['  SCQF  Partnership!', 'GB', 'gb-scqf-partnership'],
  ])('of %s is made of country and name', (name, country, key) => {
    expect(organisationKey({ name, country }, free)).toBe(key);
  });

  it('of a long name is cut between words and gets digits of its own', () => {
    expect(organisationKey({ name: LONG, country: 'IE' }, free)).toMatch(/^ie-a-council-for-the-assessment-accreditation-and-recognition-[0-9a-f]{8}$/);
    expect(organisationKey({ name: `${LONG}!`, country: 'IE' }, free)).not.toBe(organisationKey({ name: LONG, country: 'IE' }, free));
  });

  it.each(['教育部', 'وزارة التعليم', '!'])('of %s, which has no plain letters, is made of digits', (name) => {
    const key = organisationKey({ name, country: 'XX' }, free);
    expect(key).toMatch(/^xx-[0-9a-f]{8}$/);
    expect(isRecordCode(key)).toBe(true);
    expect(isRecordCode(organisationKey({ name, country: null }, free))).toBe(true);
  });

  it('never is one that is taken', () => {
    expect(organisationKey({ name: 'A. B.', country: 'IE' }, new Set(['ie-a-b']))).toMatch(/^ie-a-b-[0-9a-f]{8}$/);
  });
});

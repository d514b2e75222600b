import { expect, it } from 'vitest';
import { CATALOGUE } from '../../src/explorer/words/catalogue.js';
import { frameworkName, placeName } from '../../src/explorer/places.js';
import { Words } from '../../src/explorer/words/words.js';

const [english, french] = [new Words('en', CATALOGUE['en']!), new Words('fr', CATALOGUE['fr']!)];

it.each([['IE', 'Irlande'], ['GB-SCT', 'Écosse'], ['GB-XXX', 'Royaume-Uni (GB-XXX)'], ['not a code', 'not a code']])('names the place %s', (code, name) => {
  expect(placeName(french, code)).toBe(name);
});

it('tells frameworks of one acronym apart by their country, or by their part of one', () => {
  expect(frameworkName({ acronym: 'RQF', jurisdictions: ['GB-ENG', 'GB-NIR'] }, english)).toBe('RQF (England and Northern Ireland)');
  expect(frameworkName({ acronym: 'SCQF', jurisdictions: ['GB-SCT'] }, french)).toBe('SCQF (Écosse)');
  expect(frameworkName({ acronym: 'XQF', jurisdictions: ['GB-XXX'] }, english)).toBe('XQF (United Kingdom)');
  expect(frameworkName({ acronym: 'NFQ', jurisdictions: ['IE'] }, english)).toBe('NFQ (Ireland)');
  expect(frameworkName({ acronym: 'EQF', jurisdictions: ['AT', 'BE'] }, english)).toBe('EQF');
});

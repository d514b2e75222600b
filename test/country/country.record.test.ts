import { expect, it } from 'vitest';
import { countryRecord } from '../../src/country/country.record.js';

it('knows a country of which nothing is known from one that has no framework', () => {
  const country = { code: 'AD', name: { en: 'Andorra' }, provenance: 'recalled' };
  expect(countryRecord.parse({ ...country, status: 'UNKNOWN' })).toMatchObject({ status: 'UNKNOWN', frameworks: [], memberOf: [], source: null });
  expect(countryRecord.parse({ ...country, status: 'NONE' }).status).toBe('NONE');
  expect(countryRecord.safeParse(country).success).toBe(false);
});

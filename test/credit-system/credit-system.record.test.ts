import { describe, expect, it } from 'vitest';
import { conversionProvenance, creditSystemRecord, variantProvenance } from '../../src/credit-system/credit-system.record.js';

const record = creditSystemRecord.parse({
  code: 'ects',
  name: { en: 'ECTS' },
  unit: { en: 'ECTS credit' },
  kind: 'WORKLOAD',
  status: 'IN_FORCE',
  jurisdictions: ['IE'],
  notionalHoursPerCredit: { min: 25, max: '136/3' },
  contactHoursPerCredit: { min: '7.5', max: null },
  nationalVariants: [
    { jurisdiction: 'AT', notionalHoursPerCredit: { min: 25, max: 25 }, source: 1, provenance: 'recalled' },
    { jurisdiction: 'SE', notionalHoursPerCredit: { min: '26.67', max: '26.67' }, source: 1 },
  ],
  conversions: [{ to: 'gb-cats', ratio: '2/1', basis: 'AGREED', source: 1 }],
  sources: [
    { title: 'Guide', provenance: 'read' },
    { title: 'Law', provenance: 'secondary' },
  ],
});

describe('the record of a credit system', () => {
  it('holds exact amounts as text', () => {
    expect(record.notionalHoursPerCredit).toEqual({ min: '25', max: '136/3' });
    expect(record.contactHoursPerCredit).toEqual({ min: '7.5', max: null });
    expect(record.conversions[0]).toMatchObject({ ratio: '2/1', ratioMin: null, ratioMax: null, note: null });
  });

  it('marks a national figure by its own mark, or else by that of its source', () => {
    expect(record.nationalVariants.map((variant) => variantProvenance(record, variant))).toEqual(['recalled', 'secondary']);
  });

  it('marks a conversion by the source that states it', () => {
    expect(record.conversions.map((conversion) => conversionProvenance(record, conversion))).toEqual(['secondary']);
    expect(conversionProvenance(record, { source: 9 })).toBe('recalled');
  });
});

import { describe, expect, it } from 'vitest';
import { OtherTitles } from '../../../src/microcredential/validation/other-titles.js';
import { aRecord } from '../rules/seed-facts.js';

const keys = (titles: OtherTitles, more: object) => titles.besides(aRecord(more)).map(({ key }) => key);

describe('other titles', () => {
  it('are those of the same body, without the record itself', () => {
    const titles = new OtherTitles([{ key: 'xx-body:old', title: { en: 'Reading Data' }, awardingBody: 'xx-body' }]);
    expect([keys(titles, {}), keys(titles, { id: 'old' }), keys(titles, { awardingBody: 'yy-body' }), keys(titles, { title: { en: 'Data' } })]).toEqual([['xx-body:old'], [], [], []]);
  });

  it('are not those of records in which somebody else names the body', () => {
    const titles = new OtherTitles([]);
    titles.add(aRecord({ id: 'theirs', awardingBody: 'yy-body', otherAwardingBodies: ['xx-body'] }));
    expect([keys(titles, {}), keys(titles, { awardingBody: 'yy-body' })]).toEqual([[], ['yy-body:theirs']]);
  });

  it('are those of records that come before in the same run', () => {
    const titles = new OtherTitles([]);
    const first = aRecord({ id: 'first' });
    expect(titles.besides(first)).toEqual([]);
    titles.add(first);
    expect(keys(titles, { id: 'second' })).toEqual(['xx-body:first']);
  });
});

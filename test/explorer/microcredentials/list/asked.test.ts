import { describe, expect, it } from 'vitest';
import { askedIn, lackingIn, questionOf, without } from '../../../../src/explorer/microcredentials/list/asked.js';

const asked = (query: string) => askedIn(new URLSearchParams(query));
const ENDS = { lowest: '1', highest: '10' };

describe('what an address asks of the list of microcredentials', () => {
  it('is nothing where it says nothing', () => {
    expect(asked('q=+&country=&lang=fr&after=x')).toEqual({});
  });

  it('is any of several values of some names, and the first of others', () => {
    expect(asked('country=IE&country=EE&country=IE&framework=eqf&framework=ie-nfq')).toEqual({ country: ['IE', 'EE'], framework: ['eqf'] });
  });

  it('becomes a question to the public interface', () => {
    expect(questionOf(asked('q=data&level=ie-nfq:6:x&body=ee-ut&in=ects&min=5&complete=no'), null)).toMatchObject({
      search: 'data',
      filter: { level: { framework: 'ie-nfq', level: '6:x' }, awardingBody: ['organisation:ee-ut'], credits: { system: 'ects', min: '5', max: null }, complete: false, country: null, seenFrom: null },
    });
  });

  it('takes the ends of the framework where a range of levels is open', () => {
    const { filter } = questionOf(asked('seenFrom=ie-nfq&highest=6'), ENDS);
    expect(filter.seenFrom).toEqual({ framework: 'ie-nfq', lowest: '1', highest: '6', asOf: null });
  });

  it.each([
    ['min=5', [{ what: 'creditSystem', found: '' }]], ['highest=6', [{ what: 'framework', found: '' }]], ['in=ects&min=ten&max=20', [{ what: 'figure', found: 'ten' }]], ['in=ects&min=2,5&seenFrom=eqf', []],
  ])('lacks something to be asked with in %s, or not', (query, lacking) => {
    expect(lackingIn(asked(query))).toEqual(lacking);
  });

  it('takes figures with a comma, and no day without a framework to look from', () => {
    expect(asked('in=ects&max=2,5&asOf=2019-03-01')).toEqual({ in: ['ects'], max: ['2.5'] });
  });

  it('can be asked without some of it', () => {
    expect(without(asked('in=ects&min=5&q=data'), ['in', 'min', 'max'])).toEqual({ q: ['data'] });
  });
});

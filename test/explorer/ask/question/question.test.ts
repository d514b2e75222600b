import { describe, expect, it } from 'vitest';
import { isWhole, levelRef, onAnotherDay, policyOf, readQuestion, valuesOf } from '../../../../src/explorer/ask/question/question.js';
import { linkTo } from '../../../../src/explorer/words/speaking.js';

const read = (search: string) => readQuestion(new URLSearchParams(search));
const addressOf = (search: string) => linkTo('/', valuesOf(read(search)), null);

describe('a question in an address', () => {
  it.each([
    '/?what=level&from=ie-nfq:8&to=au-aqf&asOf=2019-03-01',
    '/?what=level&from=gb-rqf:6&to=de-dqr&asOf=2022-03-01&and=2019-03-01&slide=2015-10-01&chain=2&step=3',
    '/?what=level&from=gb-rqf:6&to=de-dqr&hops=2&basis=COMPARISON&basis=REFERENCING&mark=READ&reversed=no&knownAt=927',
    '/?what=credit&value=2.5&from=ects&to=gb-cats&in=AT&recalled=yes',
    '/?what=microcredential&from=be-vub:sustainability&to=nz-nzqcf&credits=ects',
  ])('is read from %s and written there again', (address) => {
    expect(addressOf(address.slice(2))).toBe(address);
  });

  it('says nothing that was left empty, as a form sends it', () => {
    expect(addressOf('what=level&from=ie-nfq:8&to=au-aqf&asOf=&hops=&step=1')).toBe('/?what=level&from=ie-nfq:8&to=au-aqf');
  });

  it('is about a level unless told', () => expect(read('from=ie-nfq:8').kind).toBe('level'));

  it('takes no kind, document or mark that it does not know', () => {
    expect(read('what=degree&basis=RUMOUR&mark=GUESSED&hops=many')).toMatchObject({ kind: 'level', bases: [], marks: [], maxHops: null });
  });

  it('takes a decimal comma', () => expect(read('what=credit&value=2,5').value).toBe('2.5'));
});

describe('the form for another day', () => {
  const sent = (search: string) => onAnotherDay(read(search), new URLSearchParams(search));
  const asked = 'from=gb-rqf:6&to=de-dqr&asOf=2022-03-01';

  it('asks for that day alone, or beside the day asked about', () => {
    expect(sent(`${asked}&and=2020-01-01&day=2019-03-01&show=alone`)).toMatchObject({ asOf: '2019-03-01', and: null });
    expect(sent(`${asked}&day=2019-03-01&show=beside`)).toMatchObject({ asOf: '2022-03-01', and: '2019-03-01' });
  });

  it('asks for nothing where no day was written', () => expect(sent(`${asked}&day=&show=beside`)).toBeNull());
});

describe('whether a question is whole', () => {
  it.each([
    ['', false],
    ['from=ie-nfq:8', false],
    ['from=ie-nfq:8&to=au-aqf', true],
    ['what=credit&from=ects&to=gb-cats', false],
    ['what=credit&from=ects&to=gb-cats&value=10', true],
  ])('%j: %j', (search, whole) => expect(isWhole(read(search))).toBe(whole));
});

it('narrows nothing unless told', () => {
  expect(policyOf(read('from=ie-nfq:8'))).toBeNull();
  expect(policyOf(read('hops=2&mark=READ&reversed=no'))).toEqual({ maxHops: 2, provenance: ['READ'], reversed: false });
});

it('takes the code of a level as it is, whatever is in it', () => {
  expect(levelRef('no-nkr:6.2')).toEqual({ framework: 'no-nkr', level: '6.2' });
  expect(levelRef('x:4+:a')).toEqual({ framework: 'x', level: '4+:a' });
});

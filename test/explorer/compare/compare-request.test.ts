import { describe, expect, it } from 'vitest';
import { compareValues, policyBy, readCompareRequest } from '../../../src/explorer/compare/compare-request.js';
import { linkTo } from '../../../src/explorer/words/speaking.js';

describe('the address of a comparison', () => {
  it('says all of it, each framework once', () => {
    const asks = readCompareRequest(new URLSearchParams('f=ie-nfq&f=eqf&f=ie-nfq&f=&asOf=2019-06-01&by=eqf&level=ie-nfq:8'));
    expect(asks).toEqual({ codes: ['ie-nfq', 'eqf'], asOf: '2019-06-01', by: 'eqf', level: 'ie-nfq:8' });
    expect(readCompareRequest(new URL(linkTo('/compare', compareValues(asks), null), 'http://page').searchParams)).toEqual(asks);
  });

  it('takes what is empty for what is not said', () => {
    expect(readCompareRequest(new URLSearchParams('f=eqf&asOf=&by='))).toEqual({ codes: ['eqf'], asOf: null, by: null, level: null });
  });

  it.each([[null, null], ['direct', { maxHops: 1 }], ['eqf', { maxHops: 2, through: 'eqf' }]])('by %j narrows the chains to %j', (by, policy) => {
    expect(policyBy(by)).toEqual(policy);
  });
});

import { expect, it } from 'vitest';
import { movedAddress } from '../../../../src/explorer/ask/level/moved-address.js';

it.each([
  ['http://registry.example/?from=ie-nfq:8&to=au-aqf&lang=fr#days', '2', '/?from=ie-nfq:8&to=au-aqf&lang=fr&step=2#days'],
  ['/?from=ie-nfq:8&step=2&slide=2015-10-01', '3', '/?from=ie-nfq:8&step=3&slide=2015-10-01'],
  ['/?from=ie-nfq:8&step=2', null, '/?from=ie-nfq:8'],
])('the address %s, moved to step %s, is %s: all else stays', (address, step, moved) => expect(movedAddress(address, 'step', step)).toBe(moved));

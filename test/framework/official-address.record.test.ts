import { expect, it } from 'vitest';
import { addressFileRecord } from '../../src/framework/official-address.record.js';

it('names a framework, or a level of one, and says whether the list itself does', () => {
  const source = { title: 'A list', provenance: 'read', licence: 'CC0-1.0' };
  const addresses = [{ framework: 'eqf', address: 'https://a.example/eqf', verified: true }];
  expect(addressFileRecord.parse({ source, addresses })).toMatchObject({ note: null, addresses: [{ framework: 'eqf', level: null }] });
  expect(addressFileRecord.safeParse({ source, addresses: [{ framework: 'eqf', address: 'eqf', verified: true }] }).success).toBe(false);
  expect(addressFileRecord.safeParse({ addresses }).success).toBe(false);
});

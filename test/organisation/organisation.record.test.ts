import { expect, it } from 'vitest';
import { organisationRecord } from '../../src/organisation/organisation.record.js';

it('has at least one role, and may have several', () => {
  const organisation = { key: 'x', name: 'X', country: null, region: null, url: null, type: null };
  const roles = ['AWARDING_BODY', 'FRAMEWORK_AUTHORITY'];
  expect(organisationRecord.parse({ ...organisation, roles })).toMatchObject({ roles, sources: [], notes: null });
  expect(organisationRecord.safeParse({ ...organisation, roles: [] }).success).toBe(false);
});

import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { serving } from './serving.js';

/** What GraphQL over HTTP recommends and the server, knowingly, does otherwise; a change of this list is to be looked at. */
const NOT_FOLLOWED: readonly string[] = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
].map((name) => `warn: ${name} Response status code is not 200`);

it('keeps to GraphQL over HTTP, as the audits of graphql-http see it', async () => {
  await using served = await serving();
  const results = await Promise.all(serverAudits({ url: `${served.server.url}/graphql`, fetchFn: fetch }).map(({ fn }) => fn()));
  const remarks = results.filter(({ status }) => status !== 'ok').map(({ status, name, ...rest }) => `${status}: ${name} ${'reason' in rest ? rest.reason : ''}`);
  expect(results.length).toBeGreaterThan(50);
  expect(remarks.filter((remark) => remark.startsWith('error'))).toEqual([]);
  expect(remarks.sort()).toEqual(NOT_FOLLOWED);
});

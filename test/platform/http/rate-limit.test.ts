import { expect, it } from 'vitest';
import { rateLimit } from '../../../src/platform/http/rate-limit.js';

it('lets each client spend its points, and tells when there are more', async () => {
  const charge = rateLimit(100);
  await charge('a', 60);
  await charge('b', 100);
  await charge('a', 40);
  const refusal: unknown = await charge('a', 1).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ extensions: { code: 'RATE_LIMITED', http: { status: 429 } } });
  const { headers } = (refusal as { extensions: { http: { headers: Map<string, string> } } }).extensions.http;
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
});

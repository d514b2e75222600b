import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serving } from '../serving.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'explore-api-'));
  await mkdir(join(directory, 'assets'));
  await writeFile(join(directory, 'index.html'), '<p data-default-query="{{default-query}}"></p>');
  await writeFile(join(directory, 'assets', 'a-1.js'), 'alert(1)');
  await writeFile(join(directory, 'assets', 'a-1.js.br'), brotliCompressSync('alert(1)'));
  await writeFile(join(directory, 'assets', 'secret.txt'), 'not of the page');
});
afterAll(() => rm(directory, { recursive: true }));

const exploreApi = () => ({ directory, defaultQuery: '{ a(b: "$&") } # <script>' });

describe('/graphiql', () => {
  it('shows the default query, which is only text', async () => {
    await using served = await serving({ exploreApi: exploreApi() });
    const response = await served.fetch('/graphiql');
    expect(await response.text()).toBe('<p data-default-query="{ a(b: &quot;$&amp;&quot;) } # &lt;script&gt;"></p>');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*script-src 'self';.*connect-src 'self'/);
  });

  it.each([['br', 'br'], ['identity', null]])('loads its own files, for good: %s', async (accepted, encoding) => {
    await using served = await serving({ exploreApi: exploreApi() });
    const response = await served.fetch('/graphiql/assets/a-1.js', { headers: { 'accept-encoding': accepted } });
    expect([await response.text(), response.headers.get('content-encoding'), response.headers.get('cache-control')]).toEqual(['alert(1)', encoding, 'public, max-age=31536000, immutable']);
  });

  it.each(['/graphiql/assets/none.js', '/graphiql/assets/secret.txt', '/graphiql/..%2fpackage.json', '/graphiql/assets/../../x.js'])('has nothing at %s', async (path) => {
    await using served = await serving({ exploreApi: exploreApi() });
    expect((await served.fetch(path)).status).toBe(404);
  });

  it('says so where it has not been built', async () => {
    await using served = await serving({ exploreApi: { directory: join(directory, 'nowhere'), defaultQuery: '' } });
    expect((await served.fetch('/graphiql')).status).toBe(503);
    expect((await served.fetch('/graphiql/assets/a-1.js')).status).toBe(404);
  });

  it('is not there where there is none', async () => {
    await using without = await serving();
    expect((await without.fetch('/graphiql')).status).toBe(404);
  });
});

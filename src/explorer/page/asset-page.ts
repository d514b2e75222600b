import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { EncodedBody } from '../../platform/http/content-encoding.js';
import { chooseCompression } from '../../platform/http/negotiation.js';
import type { Replier } from '../../platform/http/replier.js';
import type { FlatHeaders, Page, Visit } from '../../platform/http/visit.js';
import { ASSETS_PATH, type Assets } from './assets.js';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2' };

/** `/assets/…`: what the pages load. Each file is read and compressed once; there are few, and they are small. */
export function assetPage(assets: () => Promise<Assets>, headers: FlatHeaders, replier: Replier): Page {
  const read = new Map<string, Promise<EncodedBody>>();
  async function send(visit: Visit): Promise<void> {
    const file = (await assets()).files.get(visit.path);
    const type = TYPES[extname(visit.path)];
    if (file === undefined || type === undefined) return replier.send(visit, { status: 404, headers: [...headers, 'content-type', 'text/plain; charset=utf-8'], body: 'No such file.\n' });
    const body = await (read.get(file) ?? remember(file));
    const own = [...headers, 'cache-control', 'public, max-age=31536000, immutable', 'content-type', type, 'vary', 'Accept-Encoding'];
    const compression = type.startsWith('font') ? null : chooseCompression(visit.request.headers['accept-encoding']);
    if (compression === null) return replier.send(visit, { status: 200, headers: own, body: body.plain });
    return replier.send(visit, { status: 200, headers: [...own, 'content-encoding', compression], body: await body.compress(compression) });
  }
  function remember(file: string): Promise<EncodedBody> {
    const reading = readFile(file).then((bytes) => new EncodedBody(bytes));
    read.set(file, reading);
    return reading;
  }
  return { path: ASSETS_PATH, methods: { GET: send } };
}

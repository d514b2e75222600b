import { readFile, readdir } from 'node:fs/promises';
import { extname, join, posix, sep } from 'node:path';
import { pageHeaders } from '../security-headers.js';
import type { Replier } from '../replier.js';
import type { FlatHeaders, Page, Visit } from '../visit.js';
import { escapeHtml } from './escape-html.js';

export interface ExploreApi {
  /** Where the page was built to (src/platform/explore-api). */
  readonly directory: string;
  readonly defaultQuery: string;
}

const PATH = '/graphiql';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.ttf': 'font/ttf', '.woff2': 'font/woff2', '.svg': 'image/svg+xml',
};

/** The editor writes styles into the page and draws icons from data; scripts and workers are our own files. */
const ALLOWED = {
  'script-src': ["'self'"], 'worker-src': ["'self'"], 'connect-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'], 'font-src': ["'self'", 'data:'],
};

/** `/graphiql`, from files that were built for it; no request goes to another host. */
export async function exploreApiPages({ directory, defaultQuery }: ExploreApi, publicUrl: string, replier: Replier): Promise<readonly Page[]> {
  const files = await filesBelow(directory);
  const html = files.includes('index.html') ? await readFile(join(directory, 'index.html'), 'utf8') : undefined;
  const headers = pageHeaders(publicUrl, ALLOWED);
  const servePage = (visit: Visit): void => (html === undefined ? notBuilt(visit, headers, replier) : replier.send(visit, {
    status: 200,
    headers: [...headers, 'cache-control', 'no-cache', 'content-type', 'text/html; charset=utf-8'],
    body: html.replace('{{default-query}}', () => escapeHtml(defaultQuery)),
  }));
  const assets = new Set(files);
  const serveAsset = (visit: Visit): Promise<void> => sendFile(visit, directory, assets, headers, replier);
  return [{ path: PATH, methods: { GET: servePage } }, { path: `${PATH}/`, methods: { GET: serveAsset } }];
}

async function sendFile(visit: Visit, directory: string, assets: ReadonlySet<string>, headers: FlatHeaders, replier: Replier): Promise<void> {
  const name = visit.path.slice(PATH.length + 1);
  const type = TYPES[extname(name)];
  if (!assets.has(name) || type === undefined) return replier.send(visit, { status: 404, headers: [...headers, 'content-type', 'text/plain; charset=utf-8'], body: 'No such file.\n' });
  const compressed = /\bbr\b/.test(String(visit.request.headers['accept-encoding'] ?? '')) && assets.has(`${name}.br`);
  const body = await readFile(join(directory, compressed ? `${name}.br` : name));
  // Their names change with their contents.
  const own = ['cache-control', 'public, max-age=31536000, immutable', 'content-type', type, 'vary', 'Accept-Encoding'];
  replier.send(visit, { status: 200, headers: [...headers, ...own, ...(compressed ? ['content-encoding', 'br'] : [])], body });
}

function notBuilt(visit: Visit, headers: FlatHeaders, replier: Replier): void {
  replier.send(visit, { status: 503, headers: [...headers, 'content-type', 'text/plain; charset=utf-8'], body: 'This page has not been built yet. `npm run build` builds it.\n' });
}

/** Paths within `directory`, with slashes; none where it does not exist. */
async function filesBelow(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(directory.length + 1).split(sep).join(posix.sep));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

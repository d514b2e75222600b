import { hash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAssets } from '../../../src/explorer/page/assets.js';

const folder = mkdtempSync(join(tmpdir(), 'openqf-assets-'));
afterAll(() => rm(folder, { recursive: true }));

const imports = (...names: readonly string[]) => names.map((name) => ({ path: `dist/explorer/${name}`, kind: 'import-statement' }));
/** As esbuild tells of it: a script, a live part, what both need, styles, fonts. */
const MADE = {
  'main-A1.js': { entryPoint: 'src/explorer/client/main.ts', imports: [{ path: 'dist/explorer/enliven-A1.js', kind: 'dynamic-import' }, ...imports('chunk-A1.js')] },
  'enliven-A1.js': { entryPoint: 'src/explorer/client/enliven.ts', imports: imports('chunk-A1.js', 'chunk-B2.js') },
  'suggest-box-A1.js': { entryPoint: 'src/explorer/client/islands/suggest-box.ts', imports: imports('chunk-B2.js', 'chunk-C3.js') },
  'chunk-A1.js': { imports: [] },
  'chunk-B2.js': { imports: imports('chunk-C3.js') },
  'chunk-C3.js': { imports: [] },
  'ask-A1.css': { entryPoint: 'src/explorer/styles/ask.css', imports: [] },
  'source-sans-3-latin-wght-normal-A1.woff2': { imports: [] },
  'source-sans-3-latin-ext-wght-normal-A1.woff2': { imports: [] },
};
writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ outputs: Object.fromEntries(Object.entries(MADE).map(([name, made]) => [`dist/explorer/${name}`, made])) }));
writeFileSync(join(folder, 'ask-A1.css'), 'p { margin: 0; }\n');

describe('what was built for the browser', () => {
  it('has each script with all that it needs, however far behind, each once, and nothing that is fetched later', async () => {
    const { script, enliven, islands } = await readAssets(folder);
    expect(script).toBe('/assets/main-A1.js');
    expect(enliven).toEqual(['/assets/enliven-A1.js', '/assets/chunk-A1.js', '/assets/chunk-B2.js', '/assets/chunk-C3.js']);
    expect([...islands]).toEqual([['suggest-box', ['/assets/suggest-box-A1.js', '/assets/chunk-B2.js', '/assets/chunk-C3.js']]]);
  });

  it('has styles as they stand in the page, with the hash of exactly that text for its headers', async () => {
    const style = (await readAssets(folder)).styles.get('ask');
    expect(style).toEqual({ text: 'p { margin: 0; }', source: `'sha256-${hash('sha256', 'p { margin: 0; }', 'base64')}'` });
  });

  it('has first the fonts that every page needs, and every file by its path', async () => {
    const { fonts, files } = await readAssets(folder);
    expect(fonts).toEqual(['/assets/source-sans-3-latin-wght-normal-A1.woff2']);
    expect([...files]).toEqual(Object.keys(MADE).map((name) => [`/assets/${name}`, join(folder, name)]));
  });

  it('is nothing where nothing was built: the pages are whole without', async () => {
    expect(await readAssets(join(folder, 'nowhere'))).toEqual({ script: null, enliven: null, islands: new Map(), styles: new Map(), fonts: [], files: new Map() });
  });
});

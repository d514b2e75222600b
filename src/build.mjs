/**
 * Builds what is missing or older than its sources: the registry itself by esbuild, and the GraphiQL page by vite.
 * A built package without its sources' tools starts as it is.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));

/**
 * One bundle with a few chunks, named by their content, so that a running server still finds its own while another is built: a server that loads a thousand small modules takes a second to start. What has native
 * code, or is loaded only when it is needed, stays outside.
 */
const BUNDLE = [
  'src/cli/main.ts',
  'src/platform/database/sqlite/heavy-worker.ts',
  'src/equivalence/study/study-worker.ts',
  'src/import/checking/check-worker.ts',
  'src/cli/import-worker.ts',
  '--bundle',
  '--splitting',
  '--format=esm',
  '--platform=node',
  '--target=node22',
  '--outbase=src',
  '--outdir=dist/src',
  '--chunk-names=chunks/[name]-[hash]',
  '--external:better-sqlite3',
  '--external:@mikro-orm/*',
  '--external:pg',
  '--external:class-validator',
  // For the CommonJS packages within.
  "--banner:js=import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  // V8 keeps the text of what it runs: half of it would be comments and spaces, and one sign beyond Latin 1 doubles the rest.
  '--minify-whitespace',
  '--line-limit=160',
  '--legal-comments=none',
  '--log-level=warning',
];

/** What browsers load: a script for each live part with what they share in a few chunks, styles for each section, and fonts, named by their content; the manifest says what became of what. */
const EXPLORER = [
  'src/explorer/client/main.ts',
  'src/explorer/client/islands/*.ts',
  'src/explorer/styles/*.css',
  '--bundle',
  '--splitting',
  '--format=esm',
  '--minify',
  '--target=chrome123,firefox128,safari17.5',
  '--loader:.woff2=file',
  // Styles stand within the pages, whose addresses differ.
  '--public-path=/assets',
  '--entry-names=[name]-[hash]',
  '--chunk-names=[name]-[hash]',
  '--asset-names=[name]-[hash]',
  '--metafile=dist/explorer/manifest.json',
  '--outdir=dist/explorer',
  '--log-level=warning',
];

const PARTS = [
  {
    name: 'registry',
    sources: ['src', 'tsconfig.json', 'package-lock.json'],
    tool: 'node_modules/esbuild/bin/esbuild',
    arguments: BUNDLE,
    stamp: 'dist/.built-registry',
  },
  {
    name: 'explorer',
    isPage: true,
    sources: ['src/explorer', 'schema/explorer', 'tsconfig.json', 'package-lock.json'],
    tool: 'node_modules/esbuild/bin/esbuild',
    arguments: EXPLORER,
    stamp: 'dist/.built-explorer',
  },
  {
    name: 'GraphiQL page',
    isPage: true,
    sources: ['src/platform/explore-api', 'package-lock.json'],
    tool: 'node_modules/vite/bin/vite.js',
    arguments: ['build', '--config', 'src/platform/explore-api/vite.config.ts'],
    stamp: 'dist/.built-explore-api',
  },
];

/** When the newest file below a path changed, in milliseconds. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

const fingerprint = ({ sources }) => String(Math.max(...sources.map((path) => newest(at(path)))));

const isBuilt = (part) => existsSync(at(part.stamp)) && readFileSync(at(part.stamp), 'utf8') === fingerprint(part);

function run(part) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at(part.tool), ...part.arguments], { cwd: at('.'), stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Building the ${part.name} failed; the lines above say why.`))));
  });
}

/**
 * Only the first start after an installation or a change takes time; it says so on standard error. The pages are built
 * for those who serve them.
 */
export async function buildWhatIsMissing({ pages }) {
  const missing = PARTS.filter((part) => (pages || !part.isPage) && existsSync(at(part.tool)) && !isBuilt(part));
  for (const part of missing) {
    const start = performance.now();
    process.stderr.write(`Building the ${part.name} … `);
    const done = await run(part).catch((error) => {
      // Everything but the page works without the page, which then says that it has not been built.
      if (!part.isPage) throw error;
      process.stderr.write(`${error.message}\n`);
      return false;
    });
    if (done === false) continue;
    mkdirSync(at('dist'), { recursive: true });
    writeFileSync(at(part.stamp), fingerprint(part));
    process.stderr.write(`done in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWhatIsMissing({ pages: true });

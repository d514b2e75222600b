import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the page is built to, seen from the folder of the project. */
const OUT = 'dist/explore-api';

/** Beside each larger file its Brotli form, so that the server need not make it. */
function brotli(): Plugin {
  const compress = promisify(brotliCompress);
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return {
    name: 'brotli',
    async writeBundle({ dir }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(?:js|css|ttf)$/.test(name));
      await Promise.all(names.map(async (name) => {
        const path = join(dir ?? OUT, name);
        await writeFile(`${path}.br`, await compress(await readFile(path), options));
      }));
    },
  };
}

/** GraphiQL as a page of our own: `vite build --config src/platform/explore-api/vite.config.ts`. */
export default defineConfig({
  root: here,
  base: '/graphiql/',
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: join(here, '../../..', OUT), emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  plugins: [brotli()],
});

import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig } from 'vite';

const inProject = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The best compression would take a minute for a few per cent. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Every script and style once more in compressed form, so that the server need not compress them again and again. */
const compressed = {
  name: 'compressed-copies',
  generateBundle(_options, bundle) {
    for (const [fileName, file] of Object.entries(bundle)) {
      const source = file.type === 'chunk' ? file.code : file.source;
      if (/\.(?:js|css)$/.test(fileName)) this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source, QUICKLY) });
    }
  },
};

export default defineConfig({
  root: inProject('src/platform/explore-api'),
  base: '/graphiql/',
  build: { outDir: inProject('dist/graphiql'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 8_000, modulePreload: { polyfill: false } },
  plugins: [compressed],
  worker: { format: 'es' },
});

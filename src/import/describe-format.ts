/** Writes docs/import-format.md from the table of columns: `tsx src/import/describe-format.ts`. */
import { writeFileSync } from 'node:fs';
import { formatDocument } from './format-document.js';

writeFileSync(new URL('../../docs/import-format.md', import.meta.url), formatDocument());

/** Writes docs/seed-format.md from the schemas: `tsx src/seed/describe-format.ts`. */
import { writeFileSync } from 'node:fs';
import { formatDocument } from './format-document.js';

writeFileSync(new URL('../../docs/seed-format.md', import.meta.url), formatDocument());

import { writeFile } from 'node:fs/promises';
import { schemaText } from './schema-text.js';

/** Prints the schema of the API to `schema/schema.graphql`. A test fails while the two differ. */
await writeFile(new URL('../schema/schema.graphql', import.meta.url), schemaText());

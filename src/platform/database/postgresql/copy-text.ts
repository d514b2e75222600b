import type { Value } from '../sql.js';

const NULL = '\\N';
const SPECIAL = /[\\\t\n\r]/;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Rows as PostgreSQL's `COPY` reads them (PostgreSQL 18, "COPY", Text Format): a line for each, with the values of the
 * properties, each a scalar; null for one that is not there. `{ code: 1, field: 'a\tb', value: null }` -> `1\ta\\tb\t\\N\n`.
 */
export function copyText(rows: readonly object[], properties: readonly string[]): string {
  let text = '';
  for (const row of rows) {
    let before = '';
    for (const property of properties) {
      text += before + cellOf((row as Readonly<Record<string, Value | undefined>>)[property] ?? null);
      before = '\t';
    }
    text += '\n';
  }
  return text;
}

function cellOf(value: Value): string {
  if (typeof value === 'string') return SPECIAL.test(value) ? value.replace(/[\\\t\n\r]/g, (character) => ESCAPED[character] ?? character) : value;
  return value === null ? NULL : String(value);
}

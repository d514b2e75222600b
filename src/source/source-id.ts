import { createHash } from 'node:crypto';
import type { SourceRecord } from './source.record.js';

/** The id of a document, made of what identifies it: title, publisher, year and address. */
export function sourceId({ title, publisher, year, url }: SourceRecord): string {
  const identity = JSON.stringify([title, publisher, year, url]);
  return `source:${createHash('sha256').update(identity).digest('base64url').slice(0, 16)}`;
}

import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { orderOf } from './key-order.js';
import type { Write } from './write.js';

/** A write with its content as the ledger keeps it. */
export interface PreparedWrite extends Write {
  /** Canonical JSON (RFC 8785). */
  readonly canonical: string;
  /** Of that text in UTF-8; hexadecimal. */
  readonly sha256: string;
}

export function prepare(write: Write): PreparedWrite {
  const canonical = canonicalJson(write.content);
  if (canonical === undefined) throw new TypeError(`The content of ${write.kind} ${write.key} has no JSON form.`);
  return { ...write, canonical, sha256: hash('sha256', canonical, 'hex') };
}

/** A write that was prepared elsewhere, on another thread, goes in as it came. */
export const asPrepared = (write: Write | PreparedWrite): PreparedWrite => ('canonical' in write ? write : prepare(write));

/**
 * Canonical JSON (RFC 8785). The engine writes strings and numbers as that asks for, and an object is its keys in order;
 * what is not plain JSON is left to the library.
 */
export function canonicalJson(value: unknown): string | undefined {
  const text = written(value);
  // Half a pair of UTF-16 is no text that can be hashed; the library says so.
  return text === null || text.includes('\\ud') ? canonicalize(value) : text;
}

/** Null where something within is not plain. */
function written(value: unknown): string | null {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : null;
  if (typeof value !== 'object') return null;
  return Array.isArray(value) ? writtenList(value) : writtenFields(value);
}

function writtenList(list: readonly unknown[]): string | null {
  let elements = '';
  for (const element of list) {
    const text = written(element);
    if (text === null) return null;
    elements += elements === '' ? text : `,${text}`;
  }
  return `[${elements}]`;
}

function writtenFields(fields: object): string | null {
  const prototype: unknown = Object.getPrototypeOf(fields);
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in fields) return null;
  const { sorted, heads } = orderOf(fields);
  let members = '';
  for (let place = 0; place < sorted.length; place += 1) {
    const field = (fields as Readonly<Record<string, unknown>>)[sorted[place]!];
    if (field === undefined) continue;
    const text = written(field);
    if (text === null) return null;
    members += (members === '' ? '' : ',') + heads[place]! + text;
  }
  return `{${members}}`;
}

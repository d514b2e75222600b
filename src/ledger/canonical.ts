import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { keysInOrder } from './key-order.js';
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

/** A key that JavaScript would put before all others, whatever the order in which it is written. */
const isNumeric = (key: string): boolean => key >= '0' && key < ':';
const NOT_PLAIN = Symbol('not plain');

/**
 * Canonical JSON (RFC 8785). The engine writes strings and numbers as that asks for, so that an object with its keys in
 * order needs nothing else; what is not plain JSON, or has keys that the engine would order, is left to the library.
 */
export function canonicalJson(value: unknown): string | undefined {
  const inOrder = ordered(value);
  const text = inOrder === NOT_PLAIN ? undefined : JSON.stringify(inOrder);
  // Half a pair of UTF-16 is no text that can be hashed; the library says so.
  return text === undefined || text.includes('\\ud') ? canonicalize(value) : text;
}

function ordered(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NOT_PLAIN;
  if (typeof value !== 'object') return NOT_PLAIN;
  return Array.isArray(value) ? orderedList(value) : orderedFields(value);
}

function orderedList(list: readonly unknown[]): unknown {
  const elements: unknown[] = [];
  for (const element of list) {
    const inOrder = ordered(element);
    if (inOrder === NOT_PLAIN) return NOT_PLAIN;
    elements.push(inOrder);
  }
  return elements;
}

function orderedFields(fields: object): unknown {
  const prototype: unknown = Object.getPrototypeOf(fields);
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in fields) return NOT_PLAIN;
  const sorted: Record<string, unknown> = {};
  for (const key of keysInOrder(fields)) {
    const field = (fields as Readonly<Record<string, unknown>>)[key];
    if (field === undefined) continue;
    const inOrder = ordered(field);
    if (inOrder === NOT_PLAIN || isNumeric(key) || key === '__proto__') return NOT_PLAIN;
    sorted[key] = inOrder;
  }
  return sorted;
}

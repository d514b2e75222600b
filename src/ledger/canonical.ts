import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Write } from './write.js';

/** A write with its content as the ledger keeps it. */
export interface PreparedWrite extends Write {
  /** Canonical JSON (RFC 8785). */
  readonly canonical: string;
  /** Of that text in UTF-8; hexadecimal. */
  readonly sha256: string;
}

export function prepare(write: Write): PreparedWrite {
  const canonical = canonicalize(write.content);
  if (canonical === undefined) throw new TypeError(`The content of ${write.kind} ${write.key} has no JSON form.`);
  return { ...write, canonical, sha256: hash('sha256', canonical, 'hex') };
}

/** A write that was prepared elsewhere, on another thread, goes in as it came. */
export const asPrepared = (write: Write | PreparedWrite): PreparedWrite => ('canonical' in write ? write : prepare(write));

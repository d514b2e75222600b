import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits: beyond guessing, so a fast hash is enough to keep it by. */
const BYTES = 32;

/** A secret that is shown once, and what is kept of it. */
export interface Secret {
  /** 32 random bytes, base64url. */
  readonly text: string;
  /** SHA-256 of the bytes; hexadecimal. */
  readonly digest: string;
}

export function newSecret(): Secret {
  const bytes = randomBytes(BYTES);
  return { text: bytes.toString('base64url'), digest: digestOf(bytes) };
}

/** What is kept of a secret; null where the text is none. A secret has one spelling: what merely decodes to the same bytes is none. */
export function secretDigest(text: string): string | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === BYTES && bytes.toString('base64url') === text ? digestOf(bytes) : null;
}

/** Compares two digests in a time that does not tell where they differ. */
export function isSameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

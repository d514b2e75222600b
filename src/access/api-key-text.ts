import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const PREFIX_LENGTH = 10;
const KEY = /^oqf_([a-z0-9]{10})_([A-Za-z0-9_-]{43})$/;

/** The two parts of a key: the one that may be shown, and the secret. */
export interface ApiKeyParts {
  readonly prefix: string;
  readonly secret: string;
}

/** `oqf_<prefix>_<secret>`: easily found by whoever looks for keys that have got out. */
export const apiKeyText = ({ prefix, secret }: ApiKeyParts): string => `oqf_${prefix}_${secret}`;

/** The parts of a key; null where the text has not its form. */
export function parseApiKey(text: string): ApiKeyParts | null {
  const [, prefix, secret] = KEY.exec(text) ?? [];
  return prefix !== undefined && secret !== undefined ? { prefix, secret } : null;
}

/** Letters that are not taken for one another. */
export function newPrefix(): string {
  return Array.from({ length: PREFIX_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

import { hash } from 'node:crypto';

/**
 * A weak entity tag: the same for the plain and the compressed forms of a body, which mean the same.
 *
 *     entityTag(Buffer.from('{}'))   // 'W/"RBNvo1WzZ4oRRq0W5-hknp"'
 */
export function entityTag(body: string | Buffer): string {
  return `W/"${hash('sha256', body, 'base64url').slice(0, 22)}"`;
}

/** Whether a client that sends this `If-None-Match` has what the tag stands for. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (text: string): string => text.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => opaque(one) === opaque(tag));
}

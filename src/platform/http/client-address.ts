import type { IncomingMessage } from 'node:http';

/**
 * Whose budget a request draws on: the address it comes from, for IPv6 the network of 64 bits that one subscriber has.
 *
 *     budgetHolder('2001:db8:1:2:3:4:5:6')   // '2001:db8:1:2'
 *     budgetHolder('::ffff:192.0.2.7')       // '192.0.2.7'
 */
export function budgetHolder(address: string): string {
  if (!address.includes(':')) return address;
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length);
  const [head = '', tail] = address.split('::');
  const before = groupsOf(head);
  const zeros = tail === undefined ? 0 : 8 - before.length - groupsOf(tail).length;
  return [...before, ...Array<string>(Math.max(zeros, 0)).fill('0')].slice(0, 4).join(':');
}

function groupsOf(part: string): readonly string[] {
  return part.split(':').filter((group) => group !== '');
}

export function clientOf({ socket }: IncomingMessage): string {
  return budgetHolder(socket.remoteAddress ?? 'unknown');
}

import type { PartyRecord } from '../offer/party.record.js';
import { exactly } from '../rules/exact.js';
import type { StackingClaim } from '../rules/receiver-limit.js';
import { awardingBodiesOf, sizesOf } from '../offer/said.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import type { StatementOf } from './statement.record.js';

/** What is known of the bodies that an agreement names, by key. */
export type KnownBodies = ReadonlyMap<string, { readonly country: string | null; readonly region: string | null }>;

type Agreement = StatementOf<'AGREEMENT'>;

/** Who awards the larger award: the body that it names, else the one party that does not award the microcredential itself. */
export function receiverOf({ largerAward, parties }: Pick<Agreement, 'largerAward' | 'parties'>, subject: MicrocredentialRecord): PartyRecord | null {
  if (largerAward.body) return largerAward.body;
  const own = awardingBodiesOf(subject);
  const others = parties.filter(({ organisation }) => organisation === undefined || !own.includes(organisation));
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** The least of exact numbers. */
const least = (numbers: readonly string[]): string | undefined => numbers.toSorted((a, b) => exactly(a).compare(exactly(b)))[0];

/** Credits that an agreement lets be counted: what the microcredential has, up to the cap, where both are told in one system. */
function countedBy({ cap, largerAward: { size } }: Agreement, subject: MicrocredentialRecord): Pick<StackingClaim, 'system' | 'size' | 'counted'> {
  const share = cap?.share;
  // Without a size, a share is told of a whole of 1.
  if (size === undefined) return share === undefined ? { system: cap?.system, size: undefined, counted: cap?.credits } : { system: undefined, size: '1', counted: share };
  const own = sizesOf(subject).find(({ system }) => system === size.system)?.value;
  const capped = share === undefined ? (cap?.system === size.system ? cap.credits : undefined) : exactly(share).mul(size.value).toFraction();
  return { system: size.system, size: size.value, counted: least([own, capped].flatMap((number) => number ?? [])) };
}

/** What an agreement claims, for the rules of the receiver. Pure. */
export function claimOf(agreement: Agreement, subject: MicrocredentialRecord, bodies: KnownBodies): StackingClaim {
  const receiver = receiverOf(agreement, subject);
  const body = receiver?.organisation === undefined ? undefined : bodies.get(receiver.organisation);
  const where = [receiver?.jurisdiction ?? body?.region ?? body?.country ?? []].flat();
  return { title: agreement.largerAward.title, receiver: receiver?.name, where, ...countedBy(agreement, subject) };
}

import type { AskChainFragment, AskDocumentFragment } from '../../../../schema/explorer/client/graphql.js';

/** What a document does for the answer of a day. */
export type Part = 'decides' | 'checks' | 'unused' | 'ended' | 'unbegun';

export interface DocumentOnDays {
  readonly document: AskDocumentFragment;
  /** On the earlier day, and on the later. */
  readonly parts: readonly [Part, Part];
}

/** `2020` -> `2020-12-31`: the last day that a year, month or day has. Pure. */
export function lastDay(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  if (day !== undefined) return partial;
  // Day 0 of the month after is the last of this one.
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** `2020` -> `2020-01-01`. Pure. */
export const firstDay = (partial: string): string => `${partial}${'-01'.repeat(3 - partial.split('-').length)}`;

type Chains = readonly AskChainFragment[];

/**
 * What the documents behind two answers do on each of the days: those first whose part changes, and of these those that
 * decide. Pure.
 */
export function documentsOnDays(documents: readonly AskDocumentFragment[], days: readonly [string, string], chains: readonly [Chains, Chains]): DocumentOnDays[] {
  const part = (document: AskDocumentFragment, at: 0 | 1): Part => {
    const within = chains[at].filter(({ steps }) => steps.some(({ alignment }) => alignment.key === document.key));
    if (within.length > 0) return within.some(({ deciding }) => deciding) ? 'decides' : 'checks';
    if (document.validFrom !== null && firstDay(document.validFrom) > days[at]) return 'unbegun';
    return document.validTo !== null && lastDay(document.validTo) < days[at] ? 'ended' : 'unused';
  };
  return documents
    .map((document): DocumentOnDays => ({ document, parts: [part(document, 0), part(document, 1)] }))
    .sort((one, other) => weight(one) - weight(other));
}

const weight = ({ parts: [earlier, later] }: DocumentOnDays): number => (earlier === later ? 2 : 0) + (earlier === 'decides' || later === 'decides' ? 0 : 1);

/** Why a document decides on one day alone, in the order in which it is told: what is gone explains what came. */
const REASONS = ['ended', 'givesWay', 'takesOver', 'began'] as const;
export type Reason = (typeof REASONS)[number];

/** Documents by which the answer of one day came about, and that of the other did not, with the reason. Pure. */
export function changedDeciders(documents: readonly DocumentOnDays[]): (DocumentOnDays & { readonly why: Reason })[] {
  return documents
    .filter(({ parts: [earlier, later] }) => (earlier === 'decides') !== (later === 'decides'))
    .map((one) => ({ ...one, why: reasonOf(one) }))
    .sort((one, other) => REASONS.indexOf(one.why) - REASONS.indexOf(other.why));
}

function reasonOf({ parts: [earlier, later] }: DocumentOnDays): Reason {
  if (later === 'decides') return earlier === 'unbegun' ? 'began' : 'takesOver';
  return later === 'ended' ? 'ended' : 'givesWay';
}

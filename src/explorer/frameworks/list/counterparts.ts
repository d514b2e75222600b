import type { FrameworksListQuery } from '../../../../schema/explorer/client/graphql.js';

export type ListedFramework = FrameworksListQuery['frameworks']['nodes'][number];
type Document = ListedFramework['alignments'][number];

/** A framework that another one is related to, with the document that counts most for a list. */
export interface Counterpart extends Pick<Document, 'basis' | 'provenance' | 'standing' | 'validTo'> {
  readonly code: string;
  readonly acronym: string;
}

/** Whether a day lies after the end of a partial date: `isOver('2020', '2021-01-01')` -> true. */
export const isOver = (validTo: string | null, day: string): boolean => validTo !== null && day.slice(0, validTo.length) > validTo;

/** Endorsed before disowned, open before ended, newer before older. */
function byWeight(day: string): (a: Document, b: Document) => number {
  const rank = ({ standing, validTo }: Document): number => (standing === 'ENDORSED' ? 0 : 2) + (isOver(validTo, day) ? 1 : 0);
  return (a, b) => rank(a) - rank(b) || (b.validFrom ?? '').localeCompare(a.validFrom ?? '');
}

/** The frameworks that this one is related to, each once, by acronym. */
export function counterpartsOf({ code: own, alignments }: ListedFramework, day: string): Counterpart[] {
  const others = Map.groupBy(alignments, ({ from, to }) => (from.code === own ? to.code : from.code));
  const each = [...others.values()].flatMap((documents) => documents.toSorted(byWeight(day)).slice(0, 1));
  const counterparts = each.map(({ from, to, basis, provenance, standing, validTo }) => ({ ...(from.code === own ? to : from), basis, provenance, standing, validTo }));
  return counterparts.sort((a, b) => a.acronym.localeCompare(b.acronym) || a.code.localeCompare(b.code));
}

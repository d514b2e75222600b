import type { CompareFrameworksQuery } from '../../../schema/explorer/client/graphql.js';

export type ComparedFramework = NonNullable<CompareFrameworksQuery['compareFrameworks']>['frameworks'][number];
export type ComparedDocument = ComparedFramework['alignments'][number];

export interface Regional {
  readonly code: string;
  readonly acronym: string;
}

/** The frameworks of several countries that at least two of these are related to, and that are none of them. */
export function regionalBetween(frameworks: readonly ComparedFramework[]): Regional[] {
  const compared = new Set(frameworks.map(({ code }) => code));
  const met = frameworks.flatMap(({ code: own, alignments }) => {
    const others = alignments.flatMap(({ from, to }) => [from, to]).filter(({ code, scope }) => scope === 'REGIONAL' && code !== own && !compared.has(code));
    return [...new Map(others.map((other) => [other.code, other])).values()];
  });
  const counted = Map.groupBy(met, ({ code }) => code);
  const shared = [...counted.values()].flatMap((same) => (same.length > 1 ? same.slice(0, 1) : []));
  return shared.map(({ code, acronym }) => ({ code, acronym })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The documents between any two of these frameworks, each once. */
export function documentsAmong(frameworks: readonly ComparedFramework[], codes: readonly string[]): ComparedDocument[] {
  const within = (code: string): boolean => codes.includes(code);
  const all = frameworks.flatMap(({ alignments }) => alignments).filter(({ from, to }) => within(from.code) && within(to.code));
  return [...new Map(all.map((document) => [document.key, document])).values()];
}

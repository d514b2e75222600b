import type { Finding } from './finding.js';

/** What an audit would report anew, and what no longer, when one world takes the place of another. */
export interface FindingDifference {
  readonly appearing: readonly Finding[];
  readonly disappearing: readonly Finding[];
}

/** What makes a finding the same one: what was found, and where. How many answers it touches may change by itself. */
const identityOf = ({ touches: _, ...found }: Finding): string => JSON.stringify(found);

const without = (findings: readonly Finding[], known: readonly Finding[]): Finding[] => {
  const identities = new Set(known.map(identityOf));
  return findings.filter((finding) => !identities.has(identityOf(finding)));
};

/** A finding whose facts have changed is told on both sides: as it was, and as it would be. */
export const findingDifference = (before: readonly Finding[], after: readonly Finding[]): FindingDifference => ({
  appearing: without(after, before),
  disappearing: without(before, after),
});

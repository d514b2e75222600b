import type { EvidenceCoherenceQuery } from '../../../../schema/explorer/client/graphql.js';

export type Finding = EvidenceCoherenceQuery['coherence']['findings'][number];

export interface NamedFinding {
  readonly name: string;
  readonly finding: Finding;
}

const SEPARATOR = '.';

/**
 * A name for each finding of a day, for its address: its kind and first document, and a number where several share
 * both: `ROUND_TRIP_LOSS.hr-croqf--qf-ehea`. It stays the same while other findings come and go.
 */
export function nameFindings(findings: readonly Finding[]): NamedFinding[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const name = [finding.kind, finding.alignments[0]?.key ?? finding.levels[0]?.id ?? ''].join(SEPARATOR);
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    return { name: before === 0 ? name : [name, before + 1].join(SEPARATOR), finding };
  });
}

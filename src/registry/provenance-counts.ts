import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { Provenance } from '../record/provenance.js';
import type { ProvenanceCounts } from './registry.type.js';

function count(of: string, marks: readonly Provenance[]): ProvenanceCounts {
  const number = (mark: Provenance): number => marks.filter((one) => one === mark).length;
  return { of, read: number('read'), secondary: number('secondary'), recalled: number('recalled') };
}

/** How the reference data were seen, by kind of record. */
export function provenanceCounts({ frameworks, alignments, creditSystems, countries }: ReferenceSnapshot): ProvenanceCounts[] {
  const marks = (records: ReadonlyMap<string, { readonly provenance: Provenance }>): Provenance[] => [...records.values()].map(({ provenance }) => provenance);
  return [
    count('frameworks', marks(frameworks)),
    count('alignments', marks(alignments)),
    count('pairs', [...alignments.values()].flatMap(({ pairs }) => pairs.map(({ provenance }) => provenance))),
    count('credit systems', marks(creditSystems)),
    count('countries', marks(countries)),
  ];
}

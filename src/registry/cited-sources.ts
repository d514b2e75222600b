import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { Node } from '../record/node.type.js';
import { sourceId } from '../source/source-id.js';
import { Source } from '../source/source.type.js';

/** A document, and the reference records that name it. */
export interface Citations {
  readonly source: Source;
  readonly citedBy: Node[];
}

const found = new WeakMap<ReferenceSnapshot, ReadonlyMap<string, Citations>>();

function collect(snapshot: ReferenceSnapshot): Map<string, Citations> {
  const cited = new Map<string, Citations>();
  for (const records of [snapshot.frameworks, snapshot.alignments, snapshot.creditSystems, snapshot.rules]) {
    for (const node of records.values()) {
      for (const record of node.record.sources) {
        const id = sourceId(record);
        const known = cited.get(id);
        if (known) known.citedBy.push(node);
        else cited.set(id, { source: new Source(record), citedBy: [node] });
      }
    }
  }
  return new Map([...cited].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The documents that the reference data of a snapshot rest on, each once, by id. */
export function citedSources(snapshot: ReferenceSnapshot): ReadonlyMap<string, Citations> {
  let sources = found.get(snapshot);
  if (!sources) found.set(snapshot, (sources = collect(snapshot)));
  return sources;
}

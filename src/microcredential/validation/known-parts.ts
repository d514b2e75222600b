import type { StoredMicrocredential } from '../microcredential-page.js';
import type { PartFacts } from '../rules/facts.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';

/** So far parts of parts are followed, and so many records are read: more than any award is made of. */
const MOST_ROUNDS = 6;
const MOST_PARTS = 500;

/** What is asked of a record that is part of another. */
export type PartRecord = Pick<MicrocredentialRecord, 'id' | 'credits' | 'stackability'>;

const NONE: ReadonlyMap<string, PartFacts> = new Map();

const idsIn = ({ stackability }: Pick<MicrocredentialRecord, 'stackability'>): readonly string[] => (Array.isArray(stackability?.parts) ? stackability.parts : []);

/** What a record is made of, and that in turn: one read for each round. An id that names nothing, or is words, is left out. */
export async function knownParts(
  record: Pick<MicrocredentialRecord, 'awardingBody' | 'stackability'>,
  byKeys: (keys: readonly string[]) => Promise<readonly (StoredMicrocredential | null)[]>,
  coming: (key: string) => PartRecord | undefined = () => undefined,
): Promise<ReadonlyMap<string, PartFacts>> {
  if (idsIn(record).length === 0) return NONE;
  const parts = new Map<string, PartFacts>();
  let wanted = [...new Set(idsIn(record))];
  for (let round = 0; round < MOST_ROUNDS && wanted.length > 0 && parts.size < MOST_PARTS; round += 1) {
    const keys = wanted.slice(0, MOST_PARTS).map((id) => `${record.awardingBody}:${id}`);
    const stored = keys.filter((key) => coming(key) === undefined);
    const found = stored.length > 0 ? await byKeys(stored) : [];
    const read = [...keys.flatMap((key) => coming(key) ?? []), ...found.flatMap((one) => (one ? [one.content] : []))];
    for (const content of read) parts.set(content.id, { credits: content.credits, parts: idsIn(content) });
    wanted = [...new Set(read.flatMap(idsIn))].filter((id) => !parts.has(id));
  }
  return parts;
}

import type { StoredMicrocredential } from '../microcredential-page.js';
import type { PartFacts } from '../rules/facts.js';
import { bodyOfKey, keysOfPart } from '../rules/named-part.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';

/** So far parts of parts are followed, and so many records are read: more than any award is made of. */
const MOST_ROUNDS = 6;
const MOST_PARTS = 500;

/** What is asked of a record that is part of another. */
export type PartRecord = Pick<MicrocredentialRecord, 'credits' | 'stackability'>;

const NONE: ReadonlyMap<string, PartFacts> = new Map();

const partsOf = ({ stackability }: Pick<MicrocredentialRecord, 'stackability'>): readonly string[] => (Array.isArray(stackability?.parts) ? stackability.parts : []);

/** What a record is made of, and that in turn, by key: one read for each round. What names nothing, or is words, is left out. */
export async function knownParts(
  record: Pick<MicrocredentialRecord, 'awardingBody' | 'stackability'>,
  byKeys: (keys: readonly string[]) => Promise<readonly (StoredMicrocredential | null)[]>,
  coming: (key: string) => PartRecord | undefined = () => undefined,
): Promise<ReadonlyMap<string, PartFacts>> {
  let wanted = keysOf(partsOf(record), record.awardingBody);
  if (wanted.length === 0) return NONE;
  const parts = new Map<string, PartFacts>();
  for (let round = 0; round < MOST_ROUNDS && wanted.length > 0 && parts.size < MOST_PARTS; round += 1) {
    const keys = wanted.slice(0, MOST_PARTS);
    const stored = keys.filter((key) => coming(key) === undefined);
    const found = stored.length > 0 ? await byKeys(stored) : [];
    const read = [
      ...keys.flatMap((key) => { const content = coming(key); return content ? [{ key, content }] : []; }),
      ...found.flatMap((one) => one ?? []),
    ];
    for (const { key, content } of read) parts.set(key, { credits: content.credits, parts: partsOf(content) });
    wanted = [...new Set(read.flatMap(({ key, content }) => keysOf(partsOf(content), bodyOfKey(key))))].filter((key) => !parts.has(key));
  }
  return parts;
}

const keysOf = (parts: readonly string[], body: string): string[] => [...new Set(parts.flatMap((part) => keysOfPart(part, body)))];

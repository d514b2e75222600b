import type { Write } from './write.js';

/** Writes that go into one set of statements: few enough for a step of some milliseconds. */
const CHUNK = 500;

/** The writes in their order, parted so that no part holds two writes to one record. */
export function* chunksOf<Each extends Write>(writes: readonly Each[]): Generator<Each[]> {
  let chunk: Each[] = [];
  let records = new Set<string>();
  for (const write of writes) {
    const record = `${write.kind}:${write.key}`;
    if (chunk.length === CHUNK || records.has(record)) {
      yield chunk;
      [chunk, records] = [[], new Set()];
    }
    chunk.push(write);
    records.add(record);
  }
  if (chunk.length > 0) yield chunk;
}

/** What one document says, in either direction (EQUIVALENCE.md 2). */
import { ALL_FIVE, converse, possible } from './relation.js';
import type { Possible } from './relation.js';
import type { OracleAlignment, OraclePair } from './world.js';

/** A document read from `near` to `far`; `against` its own direction when it goes from `far` to `near`. */
export interface Reading { document: OracleAlignment; near: string; far: string; against: boolean }

/** Both ways of reading a document. */
export function readingsOf(document: OracleAlignment): Reading[] {
  const { from, to } = document;
  return [
    { document, near: from, far: to, against: false },
    { document, near: to, far: from, against: true },
  ];
}

/** A reading that the other side has not signed. */
export const isReversed = (reading: Reading): boolean => reading.against && !reading.document.symmetric;

/** The stated pair that joins two levels, if there is one. */
export function statedPair({ document, against }: Reading, near: string, far: string): OraclePair | undefined {
  const [from, to] = against ? [far, near] : [near, far];
  return document.pairs.find((pair) => pair.from === from && pair.to === to);
}

/** The levels of the near side that the document leaves out on purpose. */
export function unmappedNear({ document, against }: Reading): string[] {
  return against ? document.unmapped.to : document.unmapped.from;
}

/** What a reading says of a near level seen from there towards a far level. */
export function said(reading: Reading, near: string, far: string): Possible {
  if (reading.against) return converse(stated(reading.document, far, near));
  return stated(reading.document, near, far);
}

/** What the document says in its own direction. */
function stated(document: OracleAlignment, from: string, to: string): Possible {
  const pair = document.pairs.find((candidate) => candidate.from === from && candidate.to === to);
  if (!pair) return notStated(document, from, to);
  if (pair.relation === 'EQUAL') return possible('SAME');
  if (pair.relation === 'PARTIAL') return possible('OVERLAPS');
  return document.complete ? bestFit(document, from, to) : possible('SAME', 'WITHIN', 'COVERS', 'OVERLAPS');
}

/** A best fit in a complete document: how many pairs either level has tells which of them is the wider. */
function bestFit(document: OracleAlignment, from: string, to: string): Possible {
  const several = {
    from: document.pairs.filter((pair) => pair.from === from).length > 1,
    to: document.pairs.filter((pair) => pair.to === to).length > 1,
  };
  if (several.from) return several.to ? possible('OVERLAPS') : possible('COVERS');
  return several.to ? possible('WITHIN') : possible('SAME');
}

/** "Left out on purpose" is not "shares nothing". */
function notStated(document: OracleAlignment, from: string, to: string): Possible {
  const leftOut = document.unmapped.from.includes(from) || document.unmapped.to.includes(to);
  return document.complete && !leftOut ? possible('APART') : possible(...ALL_FIVE);
}

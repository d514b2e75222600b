import { SAME, relationSet } from '../relation.js';
import { levelsOf, pairReference, type AuditedDocument, type AuditedPair } from './audited-document.js';
import type { Found } from './finding.js';
import { throughPairs, type Draft } from './touch.js';

const OVERLAPS = relationSet('OVERLAPS');

/** Whether both levels of a pair have other pairs in the document, one has, or none. */
interface Surroundings {
  readonly nearHasOthers: boolean;
  readonly farHasOthers: boolean;
}

const surroundings = ({ pairs }: AuditedDocument, { near, far }: AuditedPair): Surroundings => ({
  nearHasOthers: pairs.some((other) => other.near === near && other.far !== far),
  farHasOthers: pairs.some((other) => other.far === far && other.near !== near),
});

const knownRelation = ({ reading: { matrix } }: AuditedDocument, { near, far }: AuditedPair): number =>
  matrix.relations[near.position * matrix.columns + far.position]!;

/** EQUAL leaves no part for other levels to share. A best fit is never SAME where there are others (EQUIVALENCE.md 2). */
function equalBesideOthers(audited: AuditedDocument): AuditedPair[] {
  return audited.pairs.filter((pair) => {
    const { nearHasOthers, farHasOthers } = surroundings(audited, pair);
    return knownRelation(audited, pair) === SAME && (nearHasOthers || farHasOthers);
  });
}

/** PARTIAL says that each level has a part outside the other; in a complete document some other pair must hold that part. */
function partialWithoutRest(audited: AuditedDocument): AuditedPair[] {
  if (!audited.document.complete) return [];
  return audited.pairs.filter((pair) => {
    const { nearHasOthers, farHasOthers } = surroundings(audited, pair);
    return knownRelation(audited, pair) === OVERLAPS && !(nearHasOthers && farHasOthers);
  });
}

type Misfit = Extract<Found, { kind: 'EQUAL_BESIDE_OTHERS' | 'PARTIAL_WITHOUT_REST' }>;

function draft(kind: Misfit['kind'], severity: Misfit['severity'], audited: AuditedDocument, pairs: readonly AuditedPair[]): Draft[] {
  if (pairs.length === 0) return [];
  const found: Misfit = {
    kind,
    severity,
    alignments: [audited.document.key],
    levels: levelsOf(pairs.flatMap(({ near, far }) => [near, far])),
    facts: { pairs: pairs.map(pairReference) },
  };
  return [{ found, scopes: [throughPairs(audited, pairs)] }];
}

/**
 * Relations that do not fit the pairs around them, so that chains through them conclude too little or too much: a table that
 * calls Scottish 7 and 8 each partly EQF 5, and pairs them with nothing else.
 */
export const misfitRelations = (documents: readonly AuditedDocument[]): Draft[] =>
  documents.flatMap((audited) => [
    ...draft('EQUAL_BESIDE_OTHERS', 'ERROR', audited, equalBesideOthers(audited)),
    ...draft('PARTIAL_WITHOUT_REST', 'NOTICE', audited, partialWithoutRest(audited)),
  ]);

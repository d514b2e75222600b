import type { AlignmentBasis, AskChainFragment, AskDocumentFragment, FrameworkScope, PairRelation, Provenance } from '../../../../schema/explorer/client/graphql.js';

/** A framework that a chain comes by, and the levels that it comes by there. */
export interface ChainPlace {
  readonly code: string;
  readonly acronym: string;
  readonly regional: boolean;
  readonly levels: readonly string[];
}

/** A document of a chain. */
export interface ChainLeg {
  readonly key: string;
  readonly title: string;
  readonly basis: AlignmentBasis;
  readonly reversed: boolean;
  readonly gap: boolean;
}

/** A chain as it is drawn: one more place than documents. */
export interface ChainView {
  readonly places: readonly ChainPlace[];
  readonly legs: readonly ChainLeg[];
}

interface Start {
  readonly code: string;
  readonly framework: { readonly code: string; readonly acronym: string; readonly scope: FrameworkScope };
}

/** Where a chain goes, from the level asked about on. Pure. */
export function chainView(start: Start, { steps }: Pick<AskChainFragment, 'steps'>): ChainView {
  const places: ChainPlace[] = [{ ...placed(start.framework), levels: [start.code] }];
  for (const { alignment, reaches } of steps) {
    const here = places.at(-1)?.code;
    // A document that both sides adopted is read either way without being reversed.
    const next = alignment.from.code === here ? alignment.to : alignment.from;
    places.push({ ...placed(next), levels: reaches.map(({ code }) => code) });
  }
  return { places, legs: steps.map(({ alignment: { key, title, basis }, reversed, gap }) => ({ key, title, basis, reversed, gap })) };
}

const placed = ({ code, acronym, scope }: Start['framework']): Omit<ChainPlace, 'levels'> => ({ code, acronym, regional: scope === 'REGIONAL' });

/** A pair as the document states it, read in the direction of the chain. */
export interface PairUsed {
  readonly near: string;
  readonly far: string;
  readonly relation: PairRelation;
  readonly provenance: Provenance;
  readonly pinpoint: string | null;
}

/** The pairs by which a document leads from some levels to others. Pure. */
export function pairsUsed({ from, pairs }: AskDocumentFragment, near: ChainPlace, far: ChainPlace): PairUsed[] {
  const forward = from.code === near.code;
  return pairs
    .map(({ from, to, relation, provenance, pinpoint }) => ({ near: forward ? from.code : to.code, far: forward ? to.code : from.code, relation, provenance, pinpoint }))
    .filter((pair) => near.levels.includes(pair.near) && far.levels.includes(pair.far));
}

/** The place of the first document in which two chains differ, from 0; null where one begins with the whole of the other. Pure. */
export function partsAt(chain: ChainView, deciding: ChainView): number | null {
  const place = chain.legs.findIndex(({ key }, at) => key !== deciding.legs[at]?.key);
  return place === -1 ? null : place;
}

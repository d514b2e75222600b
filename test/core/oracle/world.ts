/** The world as the oracle reads it: plain documents, nothing compiled. The same data go into the fast core, as they are. */

export type Scope = 'NATIONAL' | 'SUBNATIONAL' | 'REGIONAL' | 'SECTORAL';
export type Basis = 'AGREEMENT' | 'COMPARISON' | 'REFERENCING' | 'SELF_CERTIFICATION' | 'UNILATERAL' | 'EXPERT';
export type Provenance = 'read' | 'secondary' | 'recalled';

export interface OracleLevel { code: string; ordinal: number }
export interface OracleFramework { code: string; scope: Scope; levels: OracleLevel[] }

/** A pair of levels that a document states. `provenance` is its own mark or, where it has none, that of `sources[0]`. */
export interface OraclePair {
  from: string;
  to: string;
  relation: 'EQUAL' | 'BEST_FIT' | 'PARTIAL';
  provenance: Provenance;
}

/** A document. `validFrom` and `validTo` are partial dates: "2009", "2009-06" or "2009-06-01"; null is open. */
export interface OracleAlignment {
  key: string;
  from: string;
  to: string;
  basis: Basis;
  symmetric: boolean;
  validFrom: string | null;
  validTo: string | null;
  standing: 'ENDORSED' | 'NOT_ENDORSED';
  complete: boolean;
  chains: boolean;
  supersedes: string | null;
  provenance: Provenance;
  pairs: OraclePair[];
  unmapped: { from: string[]; to: string[] };
}

export interface OracleWorld { frameworks: OracleFramework[]; alignments: OracleAlignment[] }

/** How the caller narrows the chains that count (EQUIVALENCE.md 3). */
export interface OraclePolicy {
  maxHops?: number;
  bases?: readonly Basis[];
  provenance?: readonly Provenance[];
  reversed?: boolean;
  through?: string;
}

/** "What is level `from` in framework `to`, on the ISO day `on`?" */
export interface OracleQuestion {
  from: { framework: string; level: string };
  to: string;
  on: string;
  policy?: OraclePolicy;
}

/** The framework of that code. */
export function frameworkOf(world: OracleWorld, code: string): OracleFramework {
  const framework = world.frameworks.find((candidate) => candidate.code === code);
  if (!framework) throw new Error(`The world has no framework "${code}".`);
  return framework;
}

/** The level codes of a framework, lowest first. */
export function levelCodesOf(world: OracleWorld, code: string): string[] {
  const lowestFirst = frameworkOf(world, code).levels.toSorted((a, b) => a.ordinal - b.ordinal);
  return lowestFirst.map((level) => level.code);
}

import { auditCoherence, type Finding, type FindingKind, type FrameworkFacts } from '../../../src/core/coherence/index.js';
import { compileWorld, type AlignmentData, type FrameworkData, type PairData, type PairRelation } from '../../../src/core/index.js';

export type AuditedFramework = FrameworkData & FrameworkFacts;

type FrameworkDifferences = Partial<AuditedFramework>;

/** A framework with so many levels, or with levels of these codes, the lowest first. */
export function aFramework(code: string, levels: number | readonly string[], differing: FrameworkDifferences = {}): AuditedFramework {
  const codes = typeof levels === 'number' ? Array.from({ length: levels }, (_, i) => String(i + 1)) : levels;
  return {
    code,
    scope: 'NATIONAL',
    levels: codes.map((level, i) => ({ code: level, ordinal: i + 1 })),
    revised: null,
    jurisdictions: [code],
    ...differing,
  };
}

export const aReferenceFramework = (
  code: string,
  levels: number | readonly string[],
  differing: FrameworkDifferences = {},
): AuditedFramework => aFramework(code, levels, { scope: 'REGIONAL', jurisdictions: [], ...differing });

type DocumentDifferences = Partial<Omit<AlignmentData, 'pairs' | 'from' | 'to'>>;

/**
 * A referencing of 2015, read and complete. Pairs are written "7-6", or "7=6" where the document says equal and "7~6" where
 * it says partly comparable; a pair that nobody has read ends in "?".
 */
export function aDocument(from: string, to: string, pairs: string, differing: DocumentDifferences = {}): AlignmentData {
  return {
    key: `${from}--${to}`,
    from,
    to,
    basis: 'REFERENCING',
    symmetric: false,
    validFrom: '2015',
    validTo: null,
    standing: 'ENDORSED',
    complete: true,
    chains: true,
    supersedes: null,
    unmapped: { from: [], to: [] },
    provenance: 'read',
    pairs: pairs.split(' ').map(aPair),
    ...differing,
  };
}

const RELATION_SIGNS: Readonly<Record<string, PairRelation>> = { '-': 'BEST_FIT', '=': 'EQUAL', '~': 'PARTIAL' };

function aPair(text: string): PairData {
  const [, from, sign, to, unread] = /^([^-=~]+)([-=~])([^?]+)(\??)$/.exec(text) ?? [];
  const relation = RELATION_SIGNS[sign ?? ''];
  if (from === undefined || to === undefined || relation === undefined) throw new Error(`"${text}" is not a pair such as "7-6"`);
  return { from, to, relation, provenance: unread === '?' ? 'recalled' : 'read' };
}

export const DAY = '2026-11-22';

/** The findings about a small world, on the day of the worked answers unless another is asked about. */
export function findingsOf(frameworks: readonly AuditedFramework[], alignments: readonly AlignmentData[], on = DAY): Finding[] {
  const facts = new Map(frameworks.map((framework) => [framework.code, framework]));
  return auditCoherence(compileWorld({ frameworks, alignments }), { on, frameworks: facts });
}

export const ofKind = <K extends FindingKind>(kind: K, findings: readonly Finding[]): (Finding & { kind: K })[] =>
  findings.filter((finding): finding is Finding & { kind: K } => finding.kind === kind);

export const kindsOf = (findings: readonly Finding[]): FindingKind[] => findings.map(({ kind }) => kind);

import { worstMark } from './chain.js';
import { compareChains } from './chain-order.js';
import { firstDay } from './day.js';
import { inquirer } from './inquiry.js';
import { resolve, type Reason, type Resolution } from './resolve.js';
import { FORCE, PROVENANCES, provenanceRank, type Basis, type Provenance } from './scale.js';
import type { Framework, World } from './world.js';

/** How far the levels of one framework can be seen from another. */
export interface FrameworkCoverage {
  readonly from: string;
  readonly to: string;
  /** Levels of `from`, and how many of them get levels in answer, conflicts too. */
  readonly levels: number;
  readonly answered: number;
  readonly conflicting: number;
  /** How many levels get each kind of no. */
  readonly unanswered: Readonly<Partial<Record<Reason, number>>>;
  /** The most documents that an answer takes; the weakest basis and the worst mark of any. Null where nothing is answered. */
  readonly hops: number | null;
  readonly force: Basis | null;
  readonly provenance: Provenance | null;
}

const weaker = (a: Basis | null, b: Basis): Basis => (a !== null && FORCE[a] >= FORCE[b] ? a : b);
const worse = (a: Provenance | null, b: Provenance): Provenance => (a !== null && provenanceRank(a) >= provenanceRank(b) ? a : b);

function tally(coverage: FrameworkCoverage, resolution: Resolution): FrameworkCoverage {
  if (resolution.kind === 'NONE') {
    const unanswered = { ...coverage.unanswered, [resolution.reason]: (coverage.unanswered[resolution.reason] ?? 0) + 1 };
    return { ...coverage, unanswered };
  }
  const first = [...resolution.deciding].sort(compareChains)[0]!;
  const basis = first.route.documents.find((document) => FORCE[document.basis] === first.route.force)!.basis;
  return {
    ...coverage,
    answered: coverage.answered + 1,
    conflicting: coverage.conflicting + (resolution.verdict === 'CONFLICTING' ? 1 : 0),
    hops: Math.max(coverage.hops ?? 0, resolution.hops),
    force: weaker(coverage.force, basis),
    provenance: worse(coverage.provenance, PROVENANCES[worstMark(first)]!),
  };
}

const nothingYet = (from: Framework, to: Framework): FrameworkCoverage => ({
  from: from.code,
  to: to.code,
  levels: from.levels.length,
  answered: 0,
  conflicting: 0,
  unanswered: {},
  hops: null,
  force: null,
  provenance: null,
});

/**
 * Every framework seen from every other on a day: what can be answered, how well, and what kind of no stands for the
 * rest. Cost: one resolution for each level and framework.
 */
export function coverageOf(world: World, on: string): FrameworkCoverage[] {
  const day = firstDay(on);
  const frameworks = [...world.frameworks.values()];
  return frameworks.flatMap((from) => {
    const inquirers = from.levels.map((level) => inquirer(world, level));
    return frameworks
      .filter((to) => to !== from)
      .map((to) => inquirers.reduce((coverage, inquire) => tally(coverage, resolve(inquire(to), day)), nothingYet(from, to)));
  });
}

import { answerEquivalence, TooManyRoutes } from '../../core/index.js';
import type { ReferenceSnapshot } from '../../equivalence/reference-snapshot.js';
import type { Placement } from '../offer/said.js';
import type { RuleFacts } from '../rules/facts.js';

type ReferenceFacts = Omit<RuleFacts, 'body' | 'otherTitles' | 'parts'>;

/** The last day that was judged on, for each snapshot: many records are judged one after the other. */
const gathered = new WeakMap<ReferenceSnapshot, ReferenceFacts>();

/** What rules may know of the reference data on a day. */
export function referenceFacts(snapshot: ReferenceSnapshot, asOf: string): ReferenceFacts {
  const kept = gathered.get(snapshot);
  if (kept?.asOf === asOf) return kept;
  const facts: ReferenceFacts = {
    asOf,
    creditSystems: new Map([...snapshot.creditSystems].map(([code, { record }]) => [code, record])),
    frameworks: new Map([...snapshot.frameworks].map(([code, { record }]) => [code, record])),
    jurisdictionRules: [...snapshot.rules.values()].map(({ record }) => record),
    seenFrom: (placement, framework) => levelsSeen(snapshot, placement, framework, asOf),
  };
  gathered.set(snapshot, facts);
  return facts;
}

/** The levels that a placement is seen as: together, where it leaves open which. Null where nothing follows, or a code is unknown. */
function levelsSeen({ world, frameworks }: ReferenceSnapshot, { framework, code, codes = [] }: Placement, to: string, on: string): string[] | null {
  const levels = [...(code === undefined ? [] : [code]), ...codes];
  if (!frameworks.has(to) || levels.some((level) => !frameworks.get(framework)?.level(level))) return null;
  try {
    const answers = levels.map((level) => answerEquivalence(world, { from: { framework, level }, to, on }));
    const seen = answers.flatMap((answer) => (answer.kind === 'LEVELS' ? answer.levels.map(({ level }) => level.code) : []));
    return seen.length > 0 ? [...new Set(seen)] : null;
  } catch (error) {
    if (error instanceof TooManyRoutes) return null;
    throw error;
  }
}

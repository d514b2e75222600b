/** Every question that a world can be asked, and random ways of narrowing it. */
import fc from 'fast-check';
import type { OraclePolicy, OracleQuestion, OracleWorld } from '../oracle/world.js';

const BASES = ['AGREEMENT', 'COMPARISON', 'REFERENCING', 'SELF_CERTIFICATION', 'UNILATERAL', 'EXPERT'] as const;
const PROVENANCES = ['read', 'secondary', 'recalled'] as const;

/** A policy that admits everything, or narrows in one respect or several. */
export const randomPolicies: fc.Arbitrary<OraclePolicy> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      maxHops: fc.constantFrom(1, 2, 3, 4),
      bases: fc.subarray([...BASES], { minLength: 4 }),
      provenance: fc.subarray([...PROVENANCES], { minLength: 1 }),
      reversed: fc.boolean(),
      through: fc.constantFrom('f0', 'f1', 'eqf'),
    },
    { requiredKeys: [] },
  ),
);

/** Each level of the world, asked of each framework, its own included. */
export function everyQuestion({ frameworks }: OracleWorld, on: string, policy: OraclePolicy): OracleQuestion[] {
  const levels = frameworks.flatMap(({ code, levels: own }) => own.map((level) => ({ framework: code, level: level.code })));
  return levels.flatMap((from) => frameworks.map(({ code: to }) => ({ from, to, on, policy })));
}

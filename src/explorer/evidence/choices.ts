import type { AlignmentBasis, AlignmentStanding, FindingSeverity, Provenance } from '../../../schema/explorer/client/graphql.js';

/** All values of an enum of the interface, in the order in which they are offered: none can be forgotten. */
const all = <Value extends string>(values: Readonly<Record<Value, true>>): readonly Value[] => Object.keys(values) as Value[];

export const BASES = all<AlignmentBasis>({ AGREEMENT: true, COMPARISON: true, REFERENCING: true, SELF_CERTIFICATION: true, UNILATERAL: true, EXPERT: true });
export const PROVENANCES = all<Provenance>({ READ: true, SECONDARY: true, RECALLED: true });
export const STANDINGS = all<AlignmentStanding>({ ENDORSED: true, NOT_ENDORSED: true });
export const SEVERITIES = all<FindingSeverity>({ ERROR: true, WARNING: true, NOTICE: true });

/** The value that an address asks for; null where it asks for none, or for one that there is not. */
export const chosenIn = <Value extends string>(values: readonly Value[], asked: string | null): Value | null => values.find((value) => value === asked) ?? null;

import { ALIGNMENT, type Target } from '../access/policy.js';
import type { AlignmentRecord } from '../alignment/alignment.record.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { Principal } from '../record/principal.js';
import { asserterOf, authoritiesIn, authorityOf, chargeOf } from './in-charge.js';
import type { TargetKind } from './proposal.record.js';

/** Kinds of record that are put forward whole, in the form of their seed file. */
export type WholeKind = Exclude<TargetKind, 'alignment'>;

const known = (...bodies: readonly (string | null)[]): string[] => bodies.filter((body) => body !== null);

/** A field of what was sent, before anything is known of its form; null where it is no text. */
function textIn(record: unknown, field: string): string | null {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, field) : null;
  return typeof value === 'string' ? value : null;
}

/** Whose a record that stands is: whoever is in charge of it. */
const OWNERS: Readonly<Record<WholeKind, (snapshot: ReferenceSnapshot, key: string) => (string | null)[]>> = {
  framework: (snapshot, code) => [authorityOf(snapshot, code)],
  'credit-system': (snapshot, code) => [chargeOf(snapshot, 'credit-system', code)],
  // By the frameworks that the record itself names: nobody gets a country by publishing a framework for it.
  country: (snapshot, code) => (snapshot.countries.get(code)?.record.frameworks ?? []).map((framework) => authorityOf(snapshot, framework)),
  rule(snapshot, code) {
    const jurisdiction = snapshot.rules.get(code)?.record.jurisdiction ?? null;
    return jurisdiction === null ? [] : authoritiesIn(snapshot, jurisdiction);
  },
};

export const ownersOf = (snapshot: ReferenceSnapshot, kind: WholeKind, key: string): string[] => [...new Set(known(...OWNERS[kind](snapshot, key)))];

/** Whose a record would be that is new. What is known of a country that nobody has spoken of is the operator's to say. */
const NEW_OWNERS: Readonly<Record<WholeKind, (snapshot: ReferenceSnapshot, record: unknown, proposer: string) => string[]>> = {
  framework: (_snapshot, _record, proposer) => [proposer],
  'credit-system': (_snapshot, _record, proposer) => [proposer],
  country: () => [],
  rule(snapshot, record) {
    const jurisdiction = textIn(record, 'jurisdiction');
    return jurisdiction === null ? [] : authoritiesIn(snapshot, jurisdiction);
  },
};

const SHELF = { framework: 'frameworks', 'credit-system': 'creditSystems', country: 'countries', rule: 'rules' } as const satisfies Record<WholeKind, keyof ReferenceSnapshot>;

export function recordTarget(kind: WholeKind, snapshot: ReferenceSnapshot, record: unknown, asking: Principal | null): Target {
  if (asking === null) return { owners: [] };
  const code = textIn(record, 'code') ?? '';
  const stands = snapshot[SHELF[kind]].has(code);
  return { owners: stands ? ownersOf(snapshot, kind, code) : NEW_OWNERS[kind](snapshot, record, asking.organisation) };
}

/** A document that stands, as the concern of whoever asserts it. */
export const assertedTarget = (snapshot: ReferenceSnapshot, record: AlignmentRecord): Target =>
  ({ owners: known(asserterOf(snapshot, record)), state: stateOf(record) });

/** A document as it would be: of what stands its asserter's, of what is new the concern of both sides. */
export function alignmentTarget(snapshot: ReferenceSnapshot, key: string, alignment: object): Target {
  const standing = snapshot.alignments.get(key)?.record;
  if (standing) return assertedTarget(snapshot, standing);
  return { owners: known(...['from', 'to'].map((side) => authorityOf(snapshot, textIn(alignment, side) ?? ''))) };
}

/** A document as the concern of the side that has not made it. */
export function otherSideTarget(snapshot: ReferenceSnapshot, record: AlignmentRecord, asking: Principal | null): Target {
  const asserter = asserterOf(snapshot, record);
  const owners = known(authorityOf(snapshot, record.from), authorityOf(snapshot, record.to)).filter((body) => body !== asserter);
  return { owners, state: stateOf(record, asking) };
}

/** How a document stands: taken back, accepted by both sides or by whoever asks, or one-sided. */
function stateOf({ withdrawn, symmetric, acceptedBy = [] }: AlignmentRecord, asking: Principal | null = null): string {
  if (withdrawn) return ALIGNMENT.withdrawn;
  return symmetric || acceptedBy.some(({ body }) => body === asking?.organisation) ? ALIGNMENT.accepted : ALIGNMENT.oneSided;
}

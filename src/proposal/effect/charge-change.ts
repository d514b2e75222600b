import { isDeepStrictEqual } from 'node:util';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReferenceSnapshot } from '../../equivalence/reference-snapshot.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { publicId } from '../../record/public-id.js';
import { asserterOf } from '../in-charge.js';
import { KIND_OF, ProposalKindEnum, type ProposalKind } from '../proposal.enums.js';
import type { TargetKind } from '../proposal.record.js';
import { ownersOf, type WholeKind } from '../target.js';

@ObjectType('ChargeChange', { description: 'A record that other bodies would be in charge of.' })
export class ChargeChange {
  @Field(() => ProposalKindEnum, { description: 'What kind of record.' })
  kind!: ProposalKind;

  @Field(() => String, { description: 'Its key.' })
  recordKey!: string;

  @Field(() => [ID], { description: 'Ids of the organisations that may propose changes of it now, beside the operator.' })
  before!: readonly string[];

  @Field(() => [ID], { description: 'The same, as it would be.' })
  after!: readonly string[];
}

@ObjectType('ChargeEffect', { description: 'Records that other bodies would be in charge of: by an appointment, or where a framework comes to hold elsewhere.' })
export class ChargeEffect {
  @Field(() => Int, { description: 'How many.' })
  changed!: number;

  @Field(() => [ChargeChange], { complexity: listCost(50), description: 'The first fifty of them.' })
  examples!: readonly ChargeChange[];
}

const SHOWN = 50;

type Key = readonly [kind: TargetKind, key: string];

const shelf = (kind: TargetKind, records: ReadonlyMap<string, unknown>): Key[] => [...records.keys()].map((key) => [kind, key]);

const keysIn = ({ frameworks, creditSystems, countries, rules, alignments }: ReferenceSnapshot): Key[] =>
  [...shelf('framework', frameworks), ...shelf('credit-system', creditSystems), ...shelf('country', countries), ...shelf('rule', rules), ...shelf('alignment', alignments)];

/** Who may change a record that stands. */
function inCharge(snapshot: ReferenceSnapshot, [kind, key]: Key): string[] {
  if (kind !== 'alignment') return ownersOf(snapshot, kind satisfies WholeKind, key).toSorted();
  const record = snapshot.alignments.get(key)?.record;
  const asserter = record ? asserterOf(snapshot, record) : null;
  return asserter === null ? [] : [asserter];
}

/** The records whose owners a draft would change; a record that is new is no change of owners.  O(records × frameworks). */
export function chargesChanged(before: ReferenceSnapshot, after: ReferenceSnapshot): ChargeEffect {
  const changes = keysIn(before).flatMap((key): ChargeChange[] => {
    const [now, then] = [inCharge(before, key), inCharge(after, key)];
    return isDeepStrictEqual(now, then) ? [] : [{ kind: KIND_OF[key[0]], recordKey: key[1], before: now.map(organisationId), after: then.map(organisationId) }];
  });
  return { changed: changes.length, examples: changes.slice(0, SHOWN) };
}

const organisationId = (key: string): string => publicId('organisation', key);

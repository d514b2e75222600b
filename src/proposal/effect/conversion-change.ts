import { Field, Int, ObjectType } from 'type-graphql';
import { conversionEffect } from '../../core/credit/index.js';
import { convert, creditSystemData } from '../../credit-system/conversion/conversion.service.js';
import { CreditConversionType } from '../../credit-system/conversion/conversion.type.js';
import type { ReferenceSnapshot } from '../../equivalence/reference-snapshot.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { JurisdictionCodeScalar } from '../../platform/scalars/scalars.js';
import type { Draft } from '../proposal.record.js';

@ObjectType('CreditConversionChange', { description: 'A conversion of one credit that would change.' })
export class CreditConversionChange {
  @Field(() => String, { description: 'Code of the credit system of the value.' })
  from!: string;

  @Field(() => String, { description: 'Code of the credit system that it is told in.' })
  to!: string;

  @Field(() => JurisdictionCodeScalar, { nullable: true, description: 'The country of the credits, where the conversion changes by its own figures alone.' })
  jurisdiction!: string | null;

  @Field(() => CreditConversionType, { nullable: true, description: 'What one credit is now; null where one of the systems is not there yet.' })
  before!: CreditConversionType | null;

  @Field(() => CreditConversionType, { nullable: true, description: 'What it would be.' })
  after!: CreditConversionType | null;
}

@ObjectType('CreditConversionEffect', { description: 'Conversions of one credit, recalled figures too, that would change.' })
export class CreditConversionEffect {
  @Field(() => Int, { description: 'How many.' })
  changed!: number;

  @Field(() => [CreditConversionChange], { complexity: listCost(50), description: 'The first fifty of them.' })
  examples!: CreditConversionChange[];
}

const SHOWN = 50;

/** What a proposed credit system would do to conversions; nothing for any other record. */
export function conversionsChanged({ kind, key }: Draft, before: ReferenceSnapshot, after: ReferenceSnapshot, on: string): CreditConversionEffect {
  const changes = kind === 'credit-system' ? conversionEffect(creditSystemData(before), creditSystemData(after), key, on) : [];
  const told = (shelf: ReferenceSnapshot, { from, to, jurisdiction }: (typeof changes)[number]): CreditConversionType | null =>
    shelf.creditSystems.has(from) && shelf.creditSystems.has(to) ? convert(shelf, { value: '1', from, to, jurisdiction, on, admitRecalled: true }) : null;
  return { changed: changes.length, examples: changes.slice(0, SHOWN).map((change) => ({ ...change, before: told(before, change), after: told(after, change) })) };
}

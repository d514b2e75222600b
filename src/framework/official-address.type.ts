import { Field, ObjectType } from 'type-graphql';
import { UrlScalar } from '../platform/scalars/scalars.js';
import { Source } from '../source/source.type.js';
import type { OfficialAddress } from './official-address.record.js';

@ObjectType('OfficialAddress', { description: 'An address under which an authority publishes the same framework or level.' })
export class OfficialAddressType {
  constructor(private readonly record: OfficialAddress) {}

  @Field(() => UrlScalar, { description: 'The address: a name for the thing, which need not open as a page.' })
  get address(): string {
    return this.record.address;
  }

  @Field(() => Boolean, { description: 'False where the official list does not itself say that the address names this very framework or level.' })
  get verified(): boolean {
    return this.record.verified;
  }

  @Field(() => String, { nullable: true, description: 'What an unverified link rests on.' })
  get note(): string | null {
    return this.record.note;
  }

  @Field(() => Source, { nullable: true, description: 'The official list that the address is taken from.' })
  get source(): Source | null {
    return this.record.source ? new Source(this.record.source) : null;
  }
}

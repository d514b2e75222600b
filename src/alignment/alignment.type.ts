import { Field, ObjectType } from 'type-graphql';
import { Framework, Level } from '../framework/framework.type.js';
import { listCost, LONG_TEXT } from '../platform/graphql/list-cost.js';
import { PartialDateScalar } from '../platform/scalars/scalars.js';
import { enumOf } from '../record/enum.js';
import { Node } from '../record/node.type.js';
import { recordProvenance, type Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { publicId } from '../record/public-id.js';
import { Source } from '../source/source.type.js';
import { alignmentBasis, alignmentStanding, pairProvenance, pairRelation, type AlignmentRecord, type PairRecord } from './alignment.record.js';

export const AlignmentBasisEnum = enumOf(alignmentBasis, 'AlignmentBasis', 'On what authority a document relates two frameworks.');
export const AlignmentStandingEnum = enumOf(alignmentStanding, 'AlignmentStanding', 'Whether an authority stands behind a document.');
export const PairRelationEnum = enumOf(pairRelation, 'PairRelation', 'How a document says that two levels are related.');

@ObjectType('Pair', { description: 'A pair of levels that a document states.' })
export class Pair {
  @Field(() => Level, { description: 'The level of the framework that is related.' })
  readonly from: Level;

  @Field(() => Level, { description: 'The level of the framework that it is related to.' })
  readonly to: Level;

  @Field(() => PairRelationEnum, { description: 'How the document relates them.' })
  readonly relation: PairRecord['relation'];

  @Field(() => ProvenanceEnum, { description: 'How this pair was seen: its own mark, or else that of the first source.' })
  readonly provenance: Provenance;

  constructor(from: Level, to: Level, relation: PairRecord['relation'], mark: Provenance) {
    this.from = from;
    this.to = to;
    this.relation = relation;
    this.provenance = mark;
  }
}

@ObjectType('UnmappedLevels', { description: 'Levels that a document leaves out on purpose. "Left out" is not "shares nothing".' })
export class UnmappedLevels {
  @Field(() => [Level], { complexity: listCost(3), description: 'Levels of the framework that is related.' })
  from!: Level[];

  @Field(() => [Level], { complexity: listCost(3), description: 'Levels of the framework that it is related to.' })
  to!: Level[];
}

const levelsOf = (framework: Framework, codes: readonly string[]): Level[] => codes.flatMap((code) => framework.level(code) ?? []);

@ObjectType('Alignment', { implements: Node, description: 'A document that relates the levels of two frameworks: a referencing report, a comparison, a treaty.' })
export class Alignment extends Node {
  @Field(() => Framework, { description: 'The framework that is related.' })
  readonly from: Framework;

  @Field(() => Framework, { description: 'The framework that it is related to.' })
  readonly to: Framework;

  @Field(() => [Source], { complexity: listCost(3), description: 'The documents; the pairs rest on the first.' })
  readonly sources: readonly Source[];

  @Field(() => String, { description: 'Its key: the two frameworks, and the year where there are several: `ie-nfq--eqf-2020`.' })
  readonly key: string;

  constructor(
    key: string,
    readonly record: AlignmentRecord,
    from: Framework,
    to: Framework,
  ) {
    super(publicId('alignment', key));
    this.key = key;
    this.from = from;
    this.to = to;
    this.sources = record.sources.map((source) => new Source(source));
  }

  @Field(() => String, { description: 'The title of the document that the pairs rest on; its key where no document is named.' })
  get title(): string {
    return this.record.sources[0]?.title ?? this.key;
  }

  @Field(() => AlignmentBasisEnum, { description: 'On what authority it relates them.' })
  get basis(): AlignmentRecord['basis'] {
    return this.record.basis;
  }

  @Field(() => Boolean, { description: 'Whether both sides adopted it. Otherwise the other side has not signed what it says when read backwards.' })
  get symmetric(): boolean {
    return this.record.symmetric;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when it holds, with the precision of the source; null where not known.' })
  get validFrom(): string | null {
    return this.record.validFrom;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last year, month or day on which it holds; null where open.' })
  get validTo(): string | null {
    return this.record.validTo;
  }

  @Field(() => AlignmentStandingEnum, { description: 'Whether an authority stands behind it. A disowned document is shown and carries no chain.' })
  get standing(): AlignmentRecord['standing'] {
    return this.record.standing;
  }

  @Field(() => Boolean, { description: 'False where the pairs are not all that the document states: then a missing pair says nothing.' })
  get complete(): boolean {
    return this.record.complete;
  }

  @Field(() => String, { nullable: true, description: 'Where it is not complete, why, in words.' })
  get coverage(): string | null {
    return this.record.coverage ?? null;
  }

  @Field(() => Boolean, { description: 'False where it answers for exactly its two frameworks and is never a link of a longer chain.' })
  get chains(): boolean {
    return this.record.chains;
  }

  @Field(() => [Pair], { complexity: listCost(8), description: 'The pairs of levels that it states, in its order.' })
  get pairs(): Pair[] {
    return this.record.pairs.flatMap((pair) => {
      const [from, to] = [this.from.level(pair.from), this.to.level(pair.to)];
      return from && to ? [new Pair(from, to, pair.relation, pairProvenance(this.record, pair))] : [];
    });
  }

  @Field(() => UnmappedLevels, { description: 'Levels that it leaves out on purpose.' })
  get unmapped(): UnmappedLevels {
    return { from: levelsOf(this.from, this.record.unmapped.from), to: levelsOf(this.to, this.record.unmapped.to) };
  }

  @Field(() => ProvenanceEnum, { description: 'The mark of the record: that of its first source.' })
  get provenance(): Provenance {
    return recordProvenance(this.record);
  }

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'Anything else worth knowing, in the words of the compilers.' })
  get notes(): string | null {
    return this.record.notes;
  }
}

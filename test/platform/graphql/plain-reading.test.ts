import 'reflect-metadata';
import { GraphQLObjectType, graphql, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Arg, Field, FieldResolver, InterfaceType, ObjectType, Query, Resolver, Root, UseMiddleware, buildSchemaSync, createUnionType } from 'type-graphql';
import { readPlainly } from '../../../src/platform/graphql/plain-reading.js';

@InterfaceType()
abstract class Shelved {
  @Field(() => String)
  readonly place: string = 'A1';
}

@ObjectType({ implements: Shelved })
class Novel extends Shelved {
  @Field(() => String)
  readonly text = 'text';

  @Field(() => String)
  get computed(): string {
    return `${this.text}, computed`;
  }

  @Field(() => String)
  method(@Arg('times', () => String) times: string): string {
    return `${this.text} ${times}`;
  }

  @Field(() => String)
  bare(): string {
    return `${this.text}, by a method`;
  }

  @Field(() => String, { name: 'other' })
  readonly inner = 'under another name';

  @Field(() => String)
  @UseMiddleware(async (_data, next) => `guarded ${(await next()) as string}`)
  readonly guarded: string = 'value';
}

@ObjectType({ implements: Shelved })
class Atlas extends Shelved {
  @Field(() => String)
  readonly scale: string = '1:1000';
}

const Volume = createUnionType({ name: 'Volume', types: () => [Novel, Atlas] as const, resolveType: (value) => (value instanceof Novel ? 'Novel' : 'Atlas') });

@Resolver(() => Novel)
class NovelResolver {
  @FieldResolver(() => String)
  added(@Root() { text }: Novel): string {
    return `${text}, added`;
  }

  @Query(() => [Volume])
  volumes(): (typeof Volume)[] {
    return [new Novel(), new Atlas(), { place: 'A2', scale: 'plain object' }];
  }

  @Query(() => [Shelved])
  shelved(): Shelved[] {
    return [new Novel(), new Atlas()];
  }
}

const make = (): GraphQLSchema => buildSchemaSync({ resolvers: [NovelResolver], validate: false });
const source = `{
  volumes { __typename ... on Novel { place text computed method(times: "twice") bare other guarded added } ... on Atlas { scale } }
  shelved { __typename place }
}`;

describe('a schema of type-graphql that is read plainly', () => {
  it('answers as before', async () => {
    const before = await graphql({ schema: make(), source });
    expect(before.errors).toBeUndefined();
    expect(await graphql({ schema: readPlainly(make()), source })).toEqual(before);
  });

  it('keeps resolvers only where there is more to do than to read', () => {
    const type = readPlainly(make()).getType('Novel') as GraphQLObjectType;
    const kept = Object.values(type.getFields()).filter(({ resolve }) => resolve !== undefined).map(({ name }) => name);
    expect(kept.sort()).toEqual(['added', 'bare', 'guarded', 'method', 'other']);
  });

  it('tells the types of instances at once', () => {
    const { resolveType } = (readPlainly(make()).getType('Volume') as unknown as { resolveType: (value: unknown, ...more: unknown[]) => unknown });
    expect(resolveType(new Novel())).toBe('Novel');
    expect(resolveType({ scale: 'x' })).toBeInstanceOf(Promise);
  });
});

import 'reflect-metadata';
import { graphql, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, InputType, Mutation, ObjectType, Query, Resolver, Root, UseMiddleware, buildSchemaSync } from 'type-graphql';
import { callPlainly } from '../../../src/platform/graphql/plain-calling.js';

@InputType('Wish')
class Wish {
  @Field(() => String)
  title!: string;
}

@InputType('Filled')
class Filled {
  @Field(() => String, { nullable: true })
  title?: string = 'a value of its own';
}

@InputType('Nesting')
class Nesting {
  @Field(() => [Filled])
  inner!: Filled[];
}

@ArgsType()
class Paging {
  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ObjectType('Shelf')
class Shelf {
  constructor(private readonly place: string) {}

  @Field(() => String)
  label(@Arg('language', () => String, { nullable: true }) language: string | null | undefined, @Ctx() { user }: { user: string }): string {
    return `${this.place} ${String(language)} ${user}`;
  }

  at(): string {
    return this.place;
  }
}

@Resolver(() => Shelf)
class ShelfResolver {
  constructor(private readonly owner: string) {}

  @FieldResolver(() => String)
  whose(@Root() shelf: Shelf, @Ctx('user') user: string): string {
    return `${shelf.at()} ${this.owner} ${user}`;
  }

  @Query(() => Shelf)
  shelf(@Arg('wish', () => Wish) { title }: Wish, @Args(() => Paging) { after }: Paging): Shelf {
    return new Shelf(`${title} after ${String(after)}`);
  }

  @Query(() => [Shelf])
  async shelves(@Arg('titles', () => [String]) titles: string[]): Promise<Shelf[]> {
    return titles.map((title) => new Shelf(title));
  }

  @Query(() => String)
  filled(@Arg('wish', () => Nesting) { inner }: Nesting): string {
    return inner.map((one) => `${String(one instanceof Filled)} ${String(one.title)}`).join();
  }

  @Query(() => String)
  informed(@Info() { fieldName }: { fieldName: string }): string {
    return fieldName;
  }

  @Query(() => String)
  @UseMiddleware(async (_data, next) => `guarded ${(await next()) as string}`)
  guarded(): string {
    return 'value';
  }

  @Mutation(() => Shelf)
  add(@Arg('wish', () => Wish) { title }: Wish): Shelf {
    if (title === '') throw new Error('no title');
    return new Shelf(title);
  }
}

const make = (): GraphQLSchema => buildSchemaSync({ resolvers: [ShelfResolver], validate: false, container: { get: () => new ShelfResolver('owner') } });
const plainly = (): GraphQLSchema => callPlainly(make(), (target) => (target === ShelfResolver ? new ShelfResolver('owner') : undefined));

const QUESTIONS = [
  '{ shelf(wish: { title: "a" }, after: "x") { label(language: "et") whose } }',
  '{ shelf(wish: { title: "a" }) { label } shelves(titles: ["b", "c"]) { label whose } }',
  '{ filled(wish: { inner: [{}, { title: "t" }] }) informed guarded }',
  'mutation { add(wish: { title: "n" }) { label } }',
  'mutation { add(wish: { title: "" }) { label } }',
];

describe('a schema of type-graphql whose resolvers are called plainly', () => {
  it.each(QUESTIONS)('answers as before: %s', async (source) => {
    const contextValue = { user: 'somebody' };
    expect(await graphql({ schema: plainly(), source, contextValue })).toEqual(await graphql({ schema: make(), source, contextValue }));
  });

  it('makes no promise where the method makes none', () => {
    const { shelf, shelves, guarded } = plainly().getQueryType()!.getFields();
    expect(shelf!.resolve!(undefined, { wish: { title: 'a' } }, {}, null as never)).toBeInstanceOf(Shelf);
    expect(shelves!.resolve!(undefined, { titles: [] }, {}, null as never)).toBeInstanceOf(Promise);
    expect(guarded!.resolve!(undefined, {}, {}, null as never)).toBeInstanceOf(Promise);
  });

  it('leaves to type-graphql what it has nobody to ask for', () => {
    const before = make();
    const { resolve } = before.getQueryType()!.getFields()['shelf']!;
    expect(callPlainly(before, () => undefined).getQueryType()!.getFields()['shelf']!.resolve).toBe(resolve);
  });
});

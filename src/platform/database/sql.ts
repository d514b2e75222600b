/** What a statement may be given: a scalar, or (PostgreSQL alone) a list. */
export type Value = string | number | boolean | null;
export type Parameter = Value | readonly (string | number)[];

/** A piece of SQL with its parameters: `?` for each, in order. Values never become part of the text. */
export class Sql {
  constructor(
    readonly text: string,
    readonly parameters: readonly Parameter[] = [],
  ) {}
}

/**
 * SQL from a template: a piece of SQL is set in as it stands, anything else becomes a parameter.
 * `` sql`select 1 where ${sql`a = ${5}`} `` -> text `select 1 where a = ?`, parameters `[5]`.
 */
export function sql(parts: TemplateStringsArray, ...holes: readonly (Sql | Parameter)[]): Sql {
  const parameters: Parameter[] = [];
  const text = holes.reduce<string>((sofar, hole, index) => {
    if (hole instanceof Sql) parameters.push(...hole.parameters);
    else parameters.push(hole);
    return sofar + (hole instanceof Sql ? hole.text : '?') + parts[index + 1];
  }, parts[0] ?? '');
  return new Sql(text, parameters);
}

/** Pieces in a row: `joined([a, b], ' and ')`. */
export function joined(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(
    pieces.map(({ text }) => text).join(separator),
    pieces.flatMap(({ parameters }) => parameters),
  );
}

/** All conditions at once; true where there is none. */
export const everyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length > 0 ? joined(conditions.map(({ text, parameters }) => new Sql(`(${text})`, parameters)), ' and ') : sql`true`;

/** At least one of the conditions; false where there is none. */
export const someOf = (conditions: readonly Sql[]): Sql =>
  conditions.length > 0 ? joined(conditions.map(({ text, parameters }) => new Sql(`(${text})`, parameters)), ' or ') : sql`false`;

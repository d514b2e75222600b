import {
  TypeNameMetaFieldDef, isEnumType, isLeafType, isNonNullType, isSpecifiedScalarType, type GraphQLFieldResolver, type GraphQLLeafType,
} from 'graphql';
import { completerOf, type PlanObject } from './complete-value.js';
import { infoAt, pathAt, type FieldSite } from './field-site.js';
import { planArguments } from './plan-arguments.js';
import { failureOf, protect } from './protect.js';
import type { Completed, Path, Run } from './run.js';

/** Executes one field of `source`, the value whose place in the answer is `parent`. */
export type ExecuteField = (run: Run, source: unknown, parent: Path | undefined) => Completed;

type Resolve = (run: Run, source: unknown, path: Path) => unknown;

/** How a field is executed, decided once for all values it will be asked of. */
export function planField(site: FieldSite, planObject: PlanObject): ExecuteField {
  const { field, parentType } = site;
  if (field === TypeNameMetaFieldDef) return () => parentType.name;
  const resolve = field.resolve === undefined ? readProperty(site) : callResolver(site, field.resolve);
  const fail = failureOf(field.type, site);
  const complete = protect(completerOf(field.type, site, planObject), fail);
  const execute: ExecuteField = (run, source, parent) => {
    const path = pathAt(site, parent);
    let value: unknown;
    try {
      value = resolve(run, source, path);
    } catch (raw) {
      return fail(run, raw, path);
    }
    return complete(run, value, path);
  };
  return field.resolve === undefined ? readLeafFirst(site, execute) : execute;
}

function callResolver(site: FieldSite, resolve: GraphQLFieldResolver<unknown, unknown>): Resolve {
  const argumentsFor = planArguments(site);
  return (run, source, path) => resolve(source, argumentsFor(run.variables), run.context, infoAt(site, run, path));
}

/** graphql-js's default resolver: the property of the field's name, called when it is a method. */
function readProperty(site: FieldSite): Resolve {
  const argumentsFor = planArguments(site);
  const { name } = site.field;
  return (run, source, path) => {
    const values = argumentsFor(run.variables);
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
    const properties = source as Record<string, unknown>;
    const value = properties[name];
    return typeof value === 'function' ? value.call(source, values, run.context, infoAt(site, run, path)) : value;
  };
}

/** Whether a value of a built-in scalar is written as it stands; most values of most answers are. */
const STANDS_AS_IT_IS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
};

/** Plain data of leaf types is copied without a path, a call or a promise to look for; anything else goes to `execute`. */
function readLeafFirst(site: FieldSite, execute: ExecuteField): ExecuteField {
  const { field } = site;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isLeafType(type) || field.args.length > 0) return execute;
  const { name } = field;
  const isPlain = plainTest(type);
  const nullable = type === field.type;
  return (run, source, parent) => {
    if (!isObject(source)) return execute(run, source, parent);
    const value = source[name];
    if (isPlain(value)) return value;
    return value == null && nullable ? null : execute(run, source, parent);
  };
}

function plainTest(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isSpecifiedScalarType(type)) return STANDS_AS_IT_IS[type.name] ?? (() => false);
  if (!isEnumType(type)) return () => false;
  const sameOutside = new Set<unknown>(type.getValues().filter(({ name, value }) => name === value).map(({ name }) => name));
  return (value) => sameOutside.has(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

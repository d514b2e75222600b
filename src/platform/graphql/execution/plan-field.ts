import { TypeNameMetaFieldDef, type GraphQLFieldResolver } from 'graphql';
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
  return (run, source, parent) => {
    const path = pathAt(site, parent);
    let value: unknown;
    try {
      value = resolve(run, source, path);
    } catch (raw) {
      return fail(run, raw, path);
    }
    return complete(run, value, path);
  };
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

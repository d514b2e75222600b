import { TypeNameMetaFieldDef, type GraphQLFieldResolver } from 'graphql';
import { completerOf, type PlanObject } from './complete-value.js';
import { infoAt, pathAt, type FieldSite } from './field-site.js';
import { planArguments } from './plan-arguments.js';
import { failureOf, protect, type Fail } from './protect.js';
import type { Complete, Completed, Path, Run } from './run.js';

/** Executes a field of `source`, whose place in the answer is `parent`; `read` is what `source` has under its name, if that was read. */
export type ExecuteField = (run: Run, source: unknown, parent: Path | undefined, read?: unknown) => Completed;

/** How one field of an object is executed, decided once for all values it will be asked of. */
export interface FieldPlan {
  readonly execute: ExecuteField;
  /** The same where the property of the field's name has been read already. */
  readonly executeRead: ExecuteField;
}

type Resolve = (run: Run, source: unknown, path: Path, read: unknown) => unknown;

export function planField(site: FieldSite, planObject: PlanObject): FieldPlan {
  const { field, parentType } = site;
  if (field === TypeNameMetaFieldDef) return { execute: () => parentType.name, executeRead: () => parentType.name };
  const fail = failureOf(field.type, site);
  const complete = protect(completerOf(field.type, site, planObject), fail);
  const execution = (resolve: Resolve): ExecuteField => resolveAndComplete(site, resolve, complete, fail);
  if (field.resolve === undefined) return { execute: execution(readProperty(site)), executeRead: execution(callIfMethod(site)) };
  const execute = execution(callResolver(site, field.resolve));
  return { execute, executeRead: execute };
}

function resolveAndComplete(site: FieldSite, resolve: Resolve, complete: Complete, fail: Fail): ExecuteField {
  return (run, source, parent, read) => {
    const path = pathAt(site, parent);
    let value: unknown;
    try {
      value = resolve(run, source, path, read);
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
  const call = callIfMethod(site);
  const { name } = site.field;
  return (run, source, path) => {
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
    return call(run, source, path, (source as Record<string, unknown>)[name]);
  };
}

function callIfMethod(site: FieldSite): Resolve {
  const argumentsFor = planArguments(site);
  const hasArguments = site.field.args.length > 0;
  return (run, source, path, read) => {
    // Wrong arguments are an error of the field even where there is no method to take them.
    const values = hasArguments || typeof read === 'function' ? argumentsFor(run.variables) : undefined;
    return typeof read === 'function' ? (read.call(source, values, run.context, infoAt(site, run, path)) as unknown) : read;
  };
}

import { TypeNameMetaFieldDef, type GraphQLFieldResolver } from 'graphql';
import { completerOf, type PlanObject } from './complete-value.js';
import { infoAt, pathAt, type FieldSite } from './field-site.js';
import { planArguments } from './plan-arguments.js';
import { failureOf, protect } from './protect.js';
import type { Completed, Path, Run } from './run.js';

/** How one field of an object is executed, decided once for all values it will be asked of. */
export interface FieldPlan {
  /** `parent` is the place of `source` in the answer. */
  readonly execute: (run: Run, source: unknown, parent: Path | undefined) => Completed;
  /** The same where the property of the field's name has been read already. */
  readonly executeRead: (run: Run, source: unknown, parent: Path | undefined, property: unknown) => Completed;
}

/** What a resolver makes of the source; of the property that was read, if the resolver is the default one. */
type Resolve = (run: Run, source: unknown, path: Path, property: unknown) => unknown;

export function planField(site: FieldSite, planObject: PlanObject): FieldPlan {
  const { field, parentType } = site;
  if (field === TypeNameMetaFieldDef) return { execute: () => parentType.name, executeRead: () => parentType.name };
  const { resolve } = field;
  if (resolve !== undefined) {
    const execute = guard(site, planObject, callResolver(site, resolve));
    return { execute: (run, source, parent) => execute(run, source, parent, undefined), executeRead: execute };
  }
  const executeRead = guard(site, planObject, callIfMethod(site));
  const execute = guard(site, planObject, readProperty(site));
  return { execute: (run, source, parent) => execute(run, source, parent, undefined), executeRead };
}

/** Resolves, then completes; errors of either are errors of the field. */
function guard(site: FieldSite, planObject: PlanObject, resolve: Resolve): FieldPlan['executeRead'] {
  const { type } = site.field;
  const fail = failureOf(type, site);
  const complete = protect(completerOf(type, site, planObject), fail);
  return (run, source, parent, property) => {
    const path = pathAt(site, parent);
    let value: unknown;
    try {
      value = resolve(run, source, path, property);
    } catch (raw) {
      return fail(run, raw, path);
    }
    return complete(run, value, path);
  };
}

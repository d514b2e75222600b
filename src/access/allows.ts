import type { GraphQLError } from 'graphql';
import { userError } from '../platform/graphql/user-error.js';
import type { Principal } from '../record/principal.js';
import type { Mistake } from '../record/user-error.type.js';
import type { Action } from './action.js';
import { POLICY, type Row, type Target } from './policy.js';

/** What is missing for a row to allow: a condition on who asks, or only on how things stand. */
type Missing = 'RIGHT' | 'STATE' | 'SECOND_PERSON' | 'VOUCHER' | null;

/** The same whether there is nothing, or nothing for this caller. */
export const NOTHING_THERE = 'There is nothing of that name that you may see or write. What is private is for members of the body, with a key or signed in.';

/**
 * Whether somebody may do something. Pure, and no to whatever the table does not name.
 * `allows(null, 'organisationCreate', { owners: [] })` -> `false`.  O(rows of the action).
 */
export const allows = (principal: Principal | null, action: Action, target: Target): boolean => missing(principal, action, target) === null;

/**
 * Why somebody may not do something, as a mistake to be told with all others; null where they may. Who may not know of
 * the record hears what they would hear if there were none; who may, hears what stands in the way.
 */
export function refusal(principal: Principal | null, action: Action, target: Target | null, path: readonly string[] = ['input']): Mistake | null {
  const lacking = target === null ? 'RIGHT' : missing(principal, action, target);
  if (lacking === null) return null;
  if (lacking === 'RIGHT') return { code: 'NOT_FOUND', message: NOTHING_THERE, path };
  if (lacking === 'SECOND_PERSON') return { code: 'SECOND_PERSON_NEEDED', message: 'Whoever proposed this cannot approve it. Another person has to.', path, fix: 'Ask a second person of the body that proposed it, or the operator of the registry.' };
  if (lacking === 'VOUCHER') return { code: 'SECOND_PERSON_NEEDED', message: 'By this a body would speak for a place for which it does not speak yet. The second person has to be of the operator of the registry.', path, fix: 'Ask the operator of the registry, with the law or decision that puts the body in charge.' };
  return { code: 'WRONG_STATE', message: `This cannot be done as things stand: ${target?.state ?? 'nothing is there'}.`, path, fix: fixOf(action) };
}

/** For fields that are shown to few: throws what is said of names that there are not. Null stands for a record that is not there. */
export function requireAllowed(principal: Principal | null, action: Action, target: Target | null): asserts principal is Principal {
  if (principal === null || target === null || !allows(principal, action, target)) throw nothingThere();
}

export const nothingThere = (): GraphQLError => userError('NOT_FOUND', NOTHING_THERE);

/** The least that is missing in any row: a caller who has the right once is told of the state. */
function missing(principal: Principal | null, action: Action, target: Target): Missing {
  if (principal === null || !Object.hasOwn(POLICY, action)) return 'RIGHT';
  const lacking = POLICY[action].map((row) => missingIn(row, principal, target));
  if (lacking.includes(null)) return null;
  return (['SECOND_PERSON', 'VOUCHER', 'STATE'] as const).find((what) => lacking.includes(what)) ?? 'RIGHT';
}

function missingIn({ scope, roles, of, states, bases, session, second, noNewVoice }: Row, principal: Principal, { owners, state, basis, proposedBy, newVoice }: Target): Missing {
  const holds = principal.scopes.includes(scope)
    && (session === undefined || principal.session === true)
    && (roles === undefined || roles.some((role) => principal.roles.includes(role)))
    && (of === 'ANY' || owners.includes(principal.organisation))
    && (bases === undefined || (basis !== undefined && bases.includes(basis)));
  if (!holds) return 'RIGHT';
  if (states !== undefined && (state === undefined || !states.includes(state))) return 'STATE';
  if (noNewVoice === true && newVoice !== false) return 'VOUCHER';
  return second === true && (proposedBy === undefined || proposedBy === principal.person) ? 'SECOND_PERSON' : null;
}

/** The states in which it could be done. */
function fixOf(action: Action): string | null {
  const states = new Set(POLICY[action].flatMap(({ states = [] }) => states));
  return states.size > 0 ? `It can be done in these states: ${[...states].join(', ')}.` : null;
}

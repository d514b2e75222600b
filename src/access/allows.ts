import type { GraphQLError } from 'graphql';
import { userError } from '../platform/graphql/user-error.js';
import type { Principal } from '../record/principal.js';
import { told, type Mistake, type MistakeSentences } from '../record/user-error.type.js';
import type { Action } from './action.js';
import { POLICY, type Row, type Target } from './policy.js';
import type { AccessWords } from './words/en.js';
import { say } from './words/say.js';

/** What is missing for a row to allow: a condition on who asks, or only on how things stand. */
type Missing = 'RIGHT' | 'STATE' | 'SECOND_PERSON' | 'VOUCHER' | 'FRAMEWORK' | null;

/** The same whether there is nothing, or nothing for this caller. */
const NOTHING_THERE = say((words) => words.nothingThere());

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
  if (lacking === 'RIGHT') return { code: 'NOT_FOUND', path, ...told(say((words) => ({ message: words.nothingThere() }))) };
  if (lacking === 'SECOND_PERSON') return { code: 'SECOND_PERSON_NEEDED', path, ...told(say((words) => words.secondPerson())) };
  if (lacking === 'VOUCHER') return { code: 'SECOND_PERSON_NEEDED', path, ...told(say((words) => words.voucher())) };
  if (lacking === 'FRAMEWORK') return otherFramework(principal, target, path);
  return { code: 'WRONG_STATE', path, ...told(say((words) => wrongState(words, action, target?.state))) };
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
  return (['SECOND_PERSON', 'VOUCHER', 'FRAMEWORK', 'STATE'] as const).find((what) => lacking.includes(what)) ?? 'RIGHT';
}

function missingIn({ scope, roles, of, states, bases, session, second, noNewVoice, ownFramework }: Row, principal: Principal, { owners, state, basis, proposedBy, newVoice, framework }: Target): Missing {
  const holds = principal.scopes.includes(scope)
    && (session === undefined || principal.session === true)
    && (roles === undefined || roles.some((role) => principal.roles.includes(role)))
    && (of === 'ANY' || owners.includes(principal.organisation))
    && (bases === undefined || (basis !== undefined && bases.includes(basis)));
  if (!holds) return 'RIGHT';
  if (states !== undefined && (state === undefined || !states.includes(state))) return 'STATE';
  if (ownFramework === true && !framework?.spokenForBy.includes(principal.organisation)) return 'FRAMEWORK';
  if (noNewVoice === true && newVoice !== false) return 'VOUCHER';
  return second === true && (proposedBy === undefined || proposedBy === principal.person) ? 'SECOND_PERSON' : null;
}

/** The code is what was sent, of whatever length. */
function otherFramework(principal: Principal | null, target: Target | null, path: readonly string[]): Mistake {
  const { code, spokenForBy } = target?.framework ?? { code: '', spokenForBy: [] };
  const sentences = say((words) => words.otherFramework(code.slice(0, 100), spokenForBy, principal?.organisation ?? ''));
  return { code: 'RULE_BROKEN', rule: 'OWN_FRAMEWORK', path: [...path, 'framework'], ...told(sentences) };
}

function wrongState(words: AccessWords, action: Action, state: string | undefined): MistakeSentences {
  const own: Partial<Record<Action, () => MistakeSentences>> = words.wrongStateOf;
  return own[action]?.() ?? words.wrongState(state, statesFor(action));
}

/** The states in which it could be done. */
const statesFor = (action: Action): string[] => [...new Set(POLICY[action].flatMap(({ states = [] }) => states))];

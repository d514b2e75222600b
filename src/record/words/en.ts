import type { MistakeSentences } from '../user-error.type.js';
import type { NamedKind } from './named-kind.js';

const quoted = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(' or ');

const named = (kind: NamedKind): string => kind.replace('-', ' ');

/** What is said of any record, in English. */
export const en = {
  didYouMean: (near: readonly string[]) => `Did you mean ${quoted(near)}?`,
  unknown: (kind: NamedKind, code: string, of: string | undefined, near: readonly string[]) =>
    `Unknown ${named(kind)} ${JSON.stringify(code)}${of ? ` of ${of}` : ''}.${near.length > 0 ? ` Did you mean ${quoted(near)}?` : ''}`,
  notARevision: (argument: string, revision: number, found: number) => `\`${argument}\` is a revision from 0 to ${revision}; found ${found}.`,
  tooManyWords: (argument: string, words: number, most: number) => `\`${argument}\` has ${words} words; at most ${most} are looked for.`,
  conflict: (kind: NamedKind | null, key: string, current: number, seen: number) => `${kind === null ? '' : `${kind} `}${key} is at version ${current}, not ${seen}.`,
  readAgain: () => 'Read it again, and write on top of that.',
  badIdempotencyKey: (most: number): MistakeSentences => ({ message: `Found an idempotency key that is empty or too long; expected 1 to ${most} characters.` }),
  idempotencyKeyReused: (): MistakeSentences => ({ message: 'Something else was asked for under this idempotency key.', fix: 'Choose a new key for each thing to be done.' }),
  unknownOrganisation: (key: string) => `There is no organisation "${key}".`,
  unknownCreditSystem: (code: string) => `The registry holds no credit system "${code}".`,
};

export type RecordWords = typeof en;

import type { MistakeSentences } from '../../record/user-error.type.js';
import type { Action } from '../action.js';

/** What is said of who may do what, in English. */
export const en = {
  notTaken: () => 'This key or session is not taken. It may be mistyped, expired or revoked. Sign in again, use another key, or ask without one.',
  failedTooOften: (times: number, seconds: number) => `Keys or sessions from this address have failed ${times} times within a minute. Try again in ${seconds} s.`,
  nothingThere: () => 'There is nothing of that name that you may see or write. What is private is for members of the body, with a key or signed in.',
  secondPerson: (): MistakeSentences => ({
    message: 'Whoever proposed this cannot approve it. Another person has to.',
    fix: 'Ask a second person of the body that proposed it, or the operator of the registry.',
  }),
  voucher: (): MistakeSentences => ({
    message: 'By this a body would speak for a place for which it does not speak yet. The second person has to be of the operator of the registry.',
    fix: 'Ask the operator of the registry, with the law or decision that puts the body in charge.',
  }),
  otherFramework: (framework: string, bodies: readonly string[], body: string): MistakeSentences => {
    const [found, expected] = [`${framework}, for which ${bodies.join(', ') || 'nobody here'} speaks`, `a framework that ${body} is in charge of, or one of its own country that nobody is in charge of`];
    return { message: `Found ${found}; expected ${expected}.`, found, expected, fix: 'Say it as RECOMMENDED, with the document that it rests on.' };
  },
  wrongState: (state: string | undefined, states: readonly string[]): MistakeSentences => ({
    message: `This cannot be done as things stand: ${state ?? 'nothing is there'}.`,
    fix: states.length > 0 ? `It can be done in these states: ${states.join(', ')}.` : null,
  }),
  /** The same of acts whose states nobody sees under their names. */
  wrongStateOf: {
    organisationMemberAdd: (): MistakeSentences => ({
      message: 'This body has an administrator, or has invited one: it says itself who else acts for it.',
      fix: 'Ask its administrator. Where the invitation was lost, remove that member (organisationMemberRemove) and invite again: the lost one is void then.',
    }),
    organisationMemberRemove: (): MistakeSentences => ({
      message: 'This is the last administrator of the body: without one nobody could act for it.',
      fix: 'Add another administrator first, or ask the operator of the registry.',
    }),
    authorityAppoint: (): MistakeSentences => ({
      message: 'The body in charge can speak for itself: the operator of the registry takes nothing from it.',
      fix: 'That body hands the record over itself (authorityAppoint).',
    }),
  } satisfies Partial<Record<Action, () => MistakeSentences>>,
  tooManyMembers: (members: number): MistakeSentences => ({ message: `This body has ${members} members, and no body may have more.` }),
  memberAlready: (): MistakeSentences => ({ message: 'This person is a member already.', fix: 'To change what they may do, remove them first.' }),
  issuer: (): MistakeSentences => ({ message: 'Expected the address of an identity provider, that begins with https://.' }),
  subject: (): MistakeSentences => ({ message: 'Expected what the provider calls the person: 1 to 255 characters of ASCII.' }),
  halfNamed: (): MistakeSentences => ({ message: 'Expected both `issuer` and `subject`, or neither for an invitation; found one of them.' }),
  noScope: (): MistakeSentences => ({ message: 'Expected one scope at least; found none.' }),
  scopesBeyond: (own: readonly string[], beyond: readonly string[]): MistakeSentences => ({ message: `A key may do no more than you: ${own.join(', ')}; found ${beyond.join(', ')}.` }),
  keyEnds: (last: string, found: string): MistakeSentences => ({ message: `Expected a day from today to ${last}; found ${found}.` }),
  misfit: (expected: string, found: string | undefined): MistakeSentences => ({ message: `Expected ${expected}; found ${found ?? 'nothing'}.` }),
};

export type AccessWords = typeof en;

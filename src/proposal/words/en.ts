import type { MistakeSentences } from '../../record/user-error.type.js';

/** What keeps a proposal from being made or approved, in English. */
export const en = {
  speaksForItself: (body: string): MistakeSentences => ({ message: `${body} is in charge, and speaks for itself by now.`, fix: 'It proposes itself whom it hands on to.' }),
  noDocument: (): MistakeSentences => ({ message: 'Pairs are marked as read, and no document is named.', fix: 'Name the document that the pairs were read in.' }),
  undated: (title: string): MistakeSentences => ({
    message: `“${title}” is marked as read, without its edition or year.`, fix: 'Say which edition was read, or mark it as secondary or recalled.',
  }),
  unlocated: (title: string): MistakeSentences => ({ message: `“${title}” is marked as read, without a page, table or article.`, fix: 'Say in `pinpoint` where the figures stand.' }),
  unlocatedPair: (from: string, to: string): MistakeSentences => ({
    message: `The pair ${from} to ${to} is marked as read, without a page, table or article.`,
    fix: 'Say in `pinpoint`, of the pair or of the first source, where it stands; or mark it as secondary or recalled.',
  }),
  ruleUnsourced: (provenance: string): MistakeSentences => {
    const [found, expected] = [`a rule marked as ${provenance} that names no source`, 'the place of its document in `sources`, counted from 0'];
    return { message: `Found ${found}; expected ${expected}.`, found, expected, fix: 'Name the document, or mark the rule as recalled.' };
  },
  levelLost: (level: string, framework: string): MistakeSentences => ({
    message: `Level ${level} of ${framework} is published, and missing here.`, fix: 'Keep it, or propose the new order of levels as a framework of its own.',
  }),
  ring: (ring: readonly string[]): MistakeSentences => ({ message: `These documents would replace each other: ${ring.join(' -> ')}.`, fix: 'Name an older document.' }),
  otherRoles: (key: string, roles: readonly string[]): MistakeSentences => misfit(`"${key}", which has the roles ${roles.join(', ')}`, 'The operator of the registry gives it the role, by `organisationUpdate`.'),
  unknownBody: (key: string): MistakeSentences => misfit(`the unknown organisation "${key}"`, 'The operator of the registry makes it known, by `organisationCreate`.'),
  noText: (field: string): MistakeSentences => ({ message: `Found no text in \`${field}\`; expected a sentence that others can read.` }),
  unchanged: (version: number): MistakeSentences => ({ message: `Found nothing that differs from version ${version}; expected a change.` }),
  overtaken: () => 'Take the proposal back, and propose anew on top of what stands.',
};

const EXPECTED = 'the key of an organisation of this registry that has the role FRAMEWORK_AUTHORITY';

const misfit = (found: string, fix: string): MistakeSentences => ({ message: `Found ${found}; expected ${EXPECTED}.`, found, expected: EXPECTED, fix });

export type ProposalWords = typeof en;

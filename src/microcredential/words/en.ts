import type { MistakeSentences } from '../../record/user-error.type.js';

/** What is said of microcredentials and statements that cannot be written or asked for, in English. */
export const en = {
  alreadyThere: (key: string): MistakeSentences => ({ message: `There is a microcredential ${key} already, or a draft of one.`, fix: 'Take another id, or change that one.' }),
  otherId: (key: string): MistakeSentences => ({
    message: `Found another id than that of ${key}; the id of a record never changes.`, fix: 'Leave the id as it is, or create another microcredential.',
  }),
  noReason: (): MistakeSentences => ({ message: 'Found no reason; expected a sentence that others can read.' }),
  successorLeadsBack: (successor: string, key: string): MistakeSentences => ({ message: `${successor} leads back to ${key}; expected a record that takes its place.` }),
  unknownSuccessor: (key: string): MistakeSentences => ({ message: `There is no microcredential ${key}; expected the key of one that everybody sees.` }),
  successorWithdrawn: (successor: string): MistakeSentences => ({ message: `${successor} is withdrawn itself; expected a record in use.` }),
  otherStatement: (): MistakeSentences => ({ message: 'What stands under this id is ended, or is another statement.', fix: 'Say it anew, with an id of its own.' }),
  endsBeforeItBegins: (until: string | null, from: string): MistakeSentences => ({
    message: `It would hold until ${until}, before it begins, ${from}.`, fix: 'Give a day that is not before `from`, or leave it open.',
  }),
  nothingToRestOn: (): MistakeSentences => ({ message: 'Nothing says what this rests on.', fix: 'Name a document.' }),
  levelTwice: (level: string): MistakeSentences => ({ message: `Level ${level} is named twice.` }),
  notDerived: (framework: string, alignments: readonly string[]): MistakeSentences => {
    const [found, expected] = [alignments.join(', ') || 'no alignment', `the key of an alignment of ${framework} that the level was worked out by`];
    return { message: `Found ${found}; expected ${expected}.`, found, expected, fix: 'Name it in `derivedBy`, or say the level as RECOMMENDED.' };
  },
  unknownAlignment: (key: string) => `There is no alignment "${key}" that answers rest on.`,
  partyTwice: (name: string): MistakeSentences => ({
    message: `Found ${name} among the parties twice; expected bodies that differ.`, found: `${name} among the parties twice`, expected: 'bodies that differ', fix: 'Name the body once, and who else has agreed.',
  }),
  leaveKeyOut: () => 'Leave the key out where the registry does not hold the body.',
  cap: (given: string): MistakeSentences => ({ message: `Found ${given || 'nothing'}; expected either credits and creditSystem, or a share.` }),
  shareBeyond: (share: string): MistakeSentences => ({ message: `A share of ${share} is more than the whole.`, fix: 'Give a fraction of at most 1, such as "1/2".' }),
  endedBefore: (on: string | undefined): MistakeSentences => ({ message: `It was ended before, from ${on}.` }),
  wouldEndEarly: (from: string, on: string): MistakeSentences => ({
    message: `It begins ${from}, and would end on ${on}.`, fix: 'Give a day that is not before it begins; its first day takes it back as a whole.',
  }),
  wouldEndLate: (until: string, on: string): MistakeSentences => ({
    message: `It holds until ${until} only, and would end on ${on}.`, fix: 'Nothing needs to be done: it has ended by itself, or will.',
  }),
  searchTookTooLong: () => 'The search took longer than one request is given. Search for rarer words, or narrow the filter.',
  tooManySearches: () => 'Too many long searches are waiting. Try again in a moment.',
  searchWithoutWords: () => '`search` has no letter or digit to look for. Give a word, or leave `search` out.',
  searchInThePast: () => '`search` looks through what stands now. Leave out `knownAt`, or leave out `search` and filter.',
  noBodyId: (id: string) => `${JSON.stringify(id)} is no id of an awarding body; one looks like "organisation:ee-taltech".`,
  awardsNothing: (key: string): MistakeSentences => ({
    message: `"${key}" is no awarding body in this registry.`, fix: 'Leave it out, or name it as a provider. The operator of the registry gives a body the role, by `organisationUpdate`.',
  }),
  noField: (field: string) => `\`field\` is how an ISCED-F code begins: one to four digits such as "061"; found ${JSON.stringify(field)}.`,
};

export type MicrocredentialWords = typeof en;

import { normaliseText, searchWords, withoutUnseen } from '../../platform/text/normalise.js';
import { rulesFor } from './applicable.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';

const plain = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

/** Whether words stand in a title one after the other, or written as one; in the plural too. "under-graduate" is in "Undergraduate skills". */
function stands(title: readonly string[], wanted: readonly string[]): boolean {
  if (title.some((word) => plain(word) === plain(wanted.join('')))) return true;
  return title.some((_, from) => wanted.every((word, place) => plain(title[from + place] ?? '') === plain(word)));
}

/** A title as words: where something that nobody sees stands between letters, both as one word and as two. */
const readings = (title: string): string[][] => [...new Set([title, withoutUnseen(title)])].map(searchWords);

/** Titles that read the same are the same. */
const asRead = (title: string): string => normaliseText(withoutUnseen(title));

function titleIsFree(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const rules = rulesFor(record, facts, 'TITLE_WORDS');
  return Object.entries(record.title).flatMap(([language, title]) =>
    rules.flatMap(({ code, jurisdiction, says, titleWords }) => {
      const found = (titleWords?.words ?? []).filter((word) => readings(title).some((words) => stands(words, searchWords(word))));
      return found.map((word) => ({ path: ['title', language], found: { kind: 'PROTECTED_WORD' as const, word, jurisdiction, says }, jurisdictionRule: code }));
    }),
  );
}

function titleIsNew({ title }: JudgedRecord, { otherTitles }: RuleFacts): RuleFinding[] {
  return Object.entries(title).flatMap(([language, own]) => {
    const same = otherTitles.find((other) => other.title[language] !== undefined && asRead(other.title[language]) === asRead(own));
    return same
      ? [{ path: ['title', language], found: { kind: 'TITLE_TAKEN', key: same.key } }]
      : [];
  });
}

export const NAMING_RULES: readonly PublicationRule[] = [
  { name: 'V10_TITLE_WORDS', severity: 'ERROR', check: titleIsFree, source: 'Rules of jurisdictions: TITLE_WORDS.', says: 'The title has none of the protected words of its jurisdiction, in any language.' },
  { name: 'V16_TITLE_ONCE', severity: 'ERROR', check: titleIsNew, source: 'Rule of the registry.', says: 'An awarding body publishes a title once; what changes is a new version.' },
];

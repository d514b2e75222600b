import { searchWords, withoutUnseen } from '../platform/text/normalise.js';
import type { MicrocredentialRecord } from './microcredential.record.js';
import { outcomeTexts } from './offer/said.js';

/** The words by which a record is found, in all its languages, each once. */
export interface SearchText {
  /** Each title as one word that no search can spell: `=data_science`. */
  readonly wholeTitles: readonly string[];
  readonly titleWords: readonly string[];
  /** Of everything else: outcomes, who awards it, prerequisites and so on. */
  readonly otherWords: readonly string[];
}

/** PostgreSQL takes words of at most 2,046 bytes. */
const LONGEST_WHOLE_TITLE = 500;

export function searchTextOf(record: MicrocredentialRecord, awardingBodyNames: readonly string[]): SearchText {
  const titles = Object.values(record.title).map(searchWords);
  const stackability = record.stackability;
  const others = [
    record.id,
    record.designation,
    ...awardingBodyNames,
    ...outcomeTexts(record),
    record.purpose,
    ...(record.occupations ?? []).map(({ title }) => title),
    record.recommendedPriorLearning,
    record.prerequisites,
    record.assessment,
    ...(record.assessments ?? []).flatMap(({ method, criteria }) => [method, criteria]),
    record.qualityAssurance,
    record.duration,
    stackability?.into,
    ...[stackability?.parts ?? []].flat(),
    record.notes,
  ];
  return {
    wholeTitles: unique(Object.values(record.title).map(wholeTitle)),
    titleWords: unique(titles.flat()),
    otherWords: wordsOf(others),
  };
}

const asOneWord = (words: readonly string[]): string => `=${words.join('_').slice(0, LONGEST_WHOLE_TITLE)}`;

/** A title, or the words of a search, as one word: titles that read the same are the same, whatever they hold that nobody sees. */
export function wholeTitle(title: string): string {
  return asOneWord(searchWords(withoutUnseen(title)));
}

function wordsOf(texts: readonly (string | null | undefined)[]): string[] {
  const words = new Set<string>();
  for (const text of texts) if (text) for (const word of searchWords(text)) words.add(word);
  return [...words];
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { Framework } from '../framework/framework.type.js';
import { inLanguage } from '../record/localised.js';
import { searchWords } from '../platform/text/normalise.js';
import { placeWords } from './place-words.js';

export type SuggestionKind = 'FRAMEWORK' | 'LEVEL' | 'CREDIT_SYSTEM' | 'COUNTRY' | 'MICROCREDENTIAL';

/** Something that a person may have meant. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly id: string;
  /** Its code; for a microcredential its key. */
  readonly code: string;
  readonly label: string;
  /** What tells it from others of the same label: "Malta", "MQF, Mauritius". */
  readonly detail: string | null;
}

interface Candidate extends Suggestion {
  /** Normalised words by which it is found. */
  readonly words: readonly string[];
  /** Normalised code and acronym: a full match comes first. */
  readonly names: readonly string[];
}

const normal = (text: string): string => searchWords(text).join(' ');

const wordsOf = (texts: readonly string[]): string[] => texts.flatMap(searchWords);

function candidatesOf(snapshot: ReferenceSnapshot): Candidate[] {
  const countryName = (code: string): string => {
    const country = snapshot.countries.get(code.slice(0, 2));
    return country ? inLanguage(country.record.name, []).text : code;
  };
  /** A regional framework is not found by its members: "Ireland 8" is not level 8 of the EQF. */
  const placesOf = ({ record }: Framework): readonly string[] => (record.scope === 'REGIONAL' ? [] : record.jurisdictions);
  const findable = [...snapshot.frameworks.values()].map((framework) => ({
    framework,
    place: [...new Set(placesOf(framework).map(countryName))].join(', ') || null,
    words: [...new Set([...wordsOf([framework.code, framework.acronym, ...Object.values(framework.record.name)]), ...placesOf(framework).flatMap((place) => [...searchWords(countryName(place)), ...placeWords(place)])])],
  }));
  const frameworks = findable.map(({ framework: { id, code, acronym, record }, place, words }): Candidate => (
    { kind: 'FRAMEWORK', id, code, label: `${acronym}: ${inLanguage(record.name, []).text}`, detail: place, words, names: [normal(code), normal(acronym)] }
  ));
  const levels = findable.flatMap(({ framework: { code: framework, acronym, record, levels: all }, place, words }) =>
    all.map(({ id, code }): Candidate => ({
      kind: 'LEVEL',
      id,
      code: `${framework} ${code}`,
      label: `${acronym} ${code}`,
      detail: [inLanguage(record.name, []).text, place].filter((part) => part !== null).join(', '),
      words: [...words, ...searchWords(code), 'level', 'niveau'],
      names: [normal(`${framework} ${code}`), normal(`${acronym} ${code}`)],
    })),
  );
  const credits = [...snapshot.creditSystems.values()].map(({ id, code, record }): Candidate => ({
    kind: 'CREDIT_SYSTEM',
    id,
    code,
    label: inLanguage(record.name, []).text,
    detail: inLanguage(record.unit, []).text,
    words: wordsOf([code, ...Object.values(record.name), ...Object.values(record.unit)]),
    names: [normal(code)],
  }));
  const countries = [...snapshot.countries.values()].map(({ id, code, record }): Candidate => ({
    kind: 'COUNTRY',
    id,
    code,
    label: inLanguage(record.name, []).text,
    detail: null,
    words: [...wordsOf([code, ...Object.values(record.name)]), ...placeWords(code)],
    names: [normal(code), normal(inLanguage(record.name, []).text)],
  }));
  return [...frameworks, ...levels, ...credits, ...countries];
}

const known = new WeakMap<ReferenceSnapshot, readonly Candidate[]>();

/** 0 for a full match of a code or acronym, 1 where one begins so, 2 where every word begins a word of it. */
function rank({ words, names }: Candidate, typed: string, typedWords: readonly string[]): number | null {
  if (names.includes(typed)) return 0;
  if (names.some((name) => name.startsWith(typed))) return 1;
  return typedWords.every((wanted) => words.some((word) => word.startsWith(wanted))) ? 2 : null;
}

/** Frameworks, levels, credit systems and countries that a person may have meant, the nearest first. */
export function suggestReference(snapshot: ReferenceSnapshot, typedWords: readonly string[], kinds: ReadonlySet<SuggestionKind>, most: number): Suggestion[] {
  let candidates = known.get(snapshot);
  if (!candidates) known.set(snapshot, (candidates = candidatesOf(snapshot)));
  const typed = typedWords.join(' ');
  return candidates
    .flatMap((candidate) => {
      const place = kinds.has(candidate.kind) ? rank(candidate, typed, typedWords) : null;
      return place === null ? [] : [{ candidate, place }];
    })
    .sort((a, b) => a.place - b.place)
    .slice(0, most)
    .map(({ candidate: { kind, id, code, label, detail } }) => ({ kind, id, code, label, detail }));
}

import { registerEnumType } from 'type-graphql';
import type { Vocabulary } from './vocabulary.js';

/** `learningOutcomes` -> `LEARNING_OUTCOMES`, as enums of GraphQL are written. */
const enumName = (word: string): string => word.replace(/[a-z](?=[A-Z])/g, '$&_').toUpperCase();

/** A closed set of words as an enum of the API: `enumOf(provenance, 'Provenance', …)` has the values READ, SECONDARY, RECALLED. */
export function enumOf<Value extends string>(words: Pick<Vocabulary<Value>, 'descriptions'>, name: string, description: string): Record<string, Value> {
  const names = Object.keys(words.descriptions) as Value[];
  const values = Object.fromEntries(names.map((word) => [enumName(word), word]));
  const valuesConfig = Object.fromEntries(names.map((word) => [enumName(word), { description: words.descriptions[word] }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

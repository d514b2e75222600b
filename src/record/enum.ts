import { registerEnumType } from 'type-graphql';
import type { Vocabulary } from './vocabulary.js';

type EnumOf<Value extends string> = { readonly [Name in Value as Uppercase<Name>]: Name };

/** A closed set of words as an enum of the API: `enumOf(provenance, 'Provenance', …)` has the values READ, SECONDARY, RECALLED. */
export function enumOf<Value extends string>(words: Pick<Vocabulary<Value>, 'descriptions'>, name: string, description: string): EnumOf<Value> {
  const names = Object.keys(words.descriptions) as Value[];
  const values = Object.fromEntries(names.map((word) => [word.toUpperCase(), word])) as EnumOf<Value>;
  const valuesConfig = Object.fromEntries(names.map((word) => [word.toUpperCase(), { description: words.descriptions[word] }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

import type { VNode } from 'preact';
import { placeName } from '../../places.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';
import { amount, nameOfLanguage, range } from '../told.js';
import type { Choices, NamedChoice } from '../viewpoint/choices.js';
import { CONDITIONS, inAddress, without, type Asked, type FacetName, type FormName } from './asked.js';
import type { Counted } from './list-answer.js';

type Name = FormName | FacetName;

/** What values are called: by their counts, and frameworks and credit systems whether they are counted or not. */
export interface Labels {
  readonly counted: ReadonlyMap<FacetName, readonly Counted[]>;
  readonly choices: Choices;
}

export const LIST_PATH = '/microcredentials';

/** What is asked for, each part with a link to the same list without it. */
export function Conditions({ asked, labels }: { readonly asked: Asked; readonly labels: Labels }): VNode | null {
  const words = useWords();
  const link = useLink();
  const inForce = CONDITIONS.filter((names) => names.some((name) => asked[name] !== undefined));
  if (inForce.length === 0) return null;
  return (
    <section aria-label={words.say('microcredentials.chosen')} class="conditions">
      <ul>
        {inForce.flatMap((names) => partsOf(asked, names).map((part) => {
          const text = conditionText(words, part, labels);
          return <li><a href={link(LIST_PATH, withoutPart(asked, names, part))} aria-label={words.say('microcredentials.remove', { condition: text })}><span>{text}</span> <span aria-hidden="true">×</span></a></li>;
        }))}
        {inForce.length > 1 && <li><a href={link(LIST_PATH)} class="clear">{words.say('microcredentials.clear')}</a></li>}
      </ul>
    </section>
  );
}

/** A condition of several values that one can be taken out of comes apart; one of several names does not. */
function partsOf(asked: Asked, names: readonly Name[]): Asked[] {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) return [Object.fromEntries(names.flatMap((each) => (asked[each] ? [[each, asked[each]]] : [])))];
  return (asked[name] ?? []).map((value) => ({ [name]: [value] }));
}

function withoutPart(asked: Asked, names: readonly Name[], part: Asked): Asked {
  const [name, ...more] = names;
  const rest = without(asked, names);
  if (name === undefined || more.length > 0) return rest;
  return { ...rest, [name]: (asked[name] ?? []).filter((value) => !part[name]?.includes(value)) };
}

/** A condition in words: `Country: Ireland`. */
export function conditionText(words: Words, part: Asked, labels: Labels): string {
  const first = (name: Name): string => part[name]?.[0] ?? '';
  if (part.q) return words.say('microcredentials.when.q', { words: first('q') });
  if (part.seenFrom || part.lowest || part.highest) return words.say('microcredentials.when.seenFrom', { framework: shortName(labels.choices.frameworks, first('seenFrom')), lowest: first('lowest') || '…', highest: first('highest') || '…' });
  if (part.in || part.min || part.max) return words.say('microcredentials.when.credits', { range: rangeText(words, first('min'), first('max')), system: shortName(labels.choices.creditSystems, first('in')) });
  const [name, values = []] = (Object.entries(part)[0] ?? ['q', []]) as [Name, readonly string[]];
  const texts = values.map((value) => valueText(words, name, value, labels));
  return words.say('microcredentials.when.other', { name: nameText(words, name), value: new Intl.ListFormat(words.language, { type: 'disjunction' }).format(texts) });
}

function rangeText(words: Words, min: string, max: string): string {
  const decimal = (text: string): string | null => (/^\d+(\.\d+)?$/.test(text) ? text : null);
  const [least, most] = [decimal(min), decimal(max)];
  if (least && most) return range(words, least, most) ?? '';
  if (least) return words.say('microcredentials.atLeast', { least: amount(words, least) });
  return most ? words.say('microcredentials.atMost', { most: amount(words, most) }) : words.say('microcredentials.anySize');
}

const nameText = (words: Words, name: Name): string => {
  const key = `microcredentials.by.${name}`;
  return words.has(key) ? words.say(key) : name;
};

const shortName = (among: readonly NamedChoice[], code: string): string => among.find((choice) => choice.code === code)?.short ?? code;

/** Names whose values have words of their own here. */
const WORDED: Readonly<Partial<Record<Name, true>>> = { mode: true, offer: true, designation: true, state: true, field: true, complete: true };

/** How a value is read. One that the registry does not know is shown as it was asked for. */
function valueText(words: Words, name: Name, value: string, { counted, choices }: Labels): string {
  const key = `microcredentials.${name}.${value}`;
  if (WORDED[name] && words.has(key)) return words.say(key);
  if (name === 'country') return placeName(words, value);
  if (name === 'language') return nameOfLanguage(words, value);
  if (name === 'framework') return shortName(choices.frameworks, value);
  if (name === 'creditSystem') return shortName(choices.creditSystems, value);
  return counted.get(name as FacetName)?.find((each) => inAddress(each.value) === value)?.label ?? value;
}

import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { BASES, HOPS, MARKS, type Question } from '../question/question.js';
import { SuggestField, type FieldTexts } from './ask-form.js';

interface OptionsParts {
  readonly question: Question;
  readonly texts: FieldTexts;
}

/** What few need: how chains are narrowed, and what rests on memory admitted. Open where something is chosen. */
export function Options(parts: OptionsParts): VNode {
  const words = useWords();
  const Chosen = OPTIONS[parts.question.kind];
  return (
    <details class="ask-options" open={isChosen(parts.question)}>
      <summary>{words.say('ask.options')}</summary>
      <Chosen {...parts} />
    </details>
  );
}

const isChosen = ({ kind, maxHops, bases, marks, reversed, recalled, place, credits }: Question): boolean =>
  ({ level: maxHops !== null || bases.length > 0 || marks.length > 0 || !reversed, credit: recalled || place !== null, microcredential: credits !== null })[kind];

const OPTIONS: Readonly<Record<Question['kind'], (parts: OptionsParts) => VNode>> = { level: LevelOptions, credit: CreditOptions, microcredential: MicrocredentialOptions };

function LevelOptions({ question: { maxHops, bases, marks, reversed } }: OptionsParts): VNode {
  const words = useWords();
  return (
    <div class="option-groups">
      <div class="field">
        <label for="ask-hops">{words.say('ask.option.hops')}</label>
        <select id="ask-hops" name="hops">
          <option value="">{words.say('ask.option.hopsUsual')}</option>
          {HOPS.map((each) => <option value={each} selected={each === maxHops}>{words.number(each)}</option>)}
        </select>
      </div>
      <fieldset>
        <legend>{words.say('ask.option.bases')}</legend>
        {BASES.map((each) => <Tick name="basis" value={each} ticked={bases.includes(each)}>{words.say(`ask.basis.${each}`)}</Tick>)}
      </fieldset>
      <fieldset>
        <legend>{words.say('ask.option.marks')}</legend>
        {MARKS.map((each) => <Tick name="mark" value={each} ticked={marks.includes(each)}>{words.say(`provenance.${each}`)}</Tick>)}
      </fieldset>
      <Tick name="reversed" value="no" ticked={!reversed}>{words.say('ask.option.reversed')}</Tick>
    </div>
  );
}

function CreditOptions({ question: { place, recalled } }: OptionsParts): VNode {
  const words = useWords();
  return (
    <div class="option-groups">
      <div class="field">
        <label for="ask-place">{words.say('ask.option.place')}</label>
        <p class="hint" id="ask-place-hint">{words.say('ask.option.placeHint')}</p>
        <input id="ask-place" name="in" value={place ?? ''} maxLength={6} autocomplete="off" aria-describedby="ask-place-hint" />
      </div>
      <Tick name="recalled" value="yes" ticked={recalled}>{words.say('ask.option.recalled')}</Tick>
    </div>
  );
}

function MicrocredentialOptions(parts: OptionsParts): VNode {
  return <div class="option-groups"><SuggestField field="credits" {...parts} /></div>;
}

interface TickParts {
  readonly name: string;
  readonly value: string;
  readonly ticked: boolean;
  readonly children: ComponentChildren;
}

function Tick({ name, value, ticked, children }: TickParts): VNode {
  const id = `ask-${name}-${value.toLowerCase()}`;
  return <p class="tick"><input type="checkbox" id={id} name={name} value={value} checked={ticked} /> <label for={id}>{children}</label></p>;
}

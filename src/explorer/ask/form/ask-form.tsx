import type { VNode } from 'preact';
import { Island } from '../../parts/island/island.js';
import { SuggestBox } from '../../parts/suggest-box/suggest-box.js';
import { useLink, useWords } from '../../words/speaking.js';
import { KINDS, type Question } from '../question/question.js';
import { FIELD_KINDS, type Field } from '../question/typed-words.js';
import { Kept } from './kept.js';
import { Options } from './options.js';

/** What stands in the fields: words for people, with the code in brackets. */
export type FieldTexts = Readonly<Partial<Record<Field, string>>>;

interface AskFormParts {
  readonly question: Question;
  readonly texts?: FieldTexts;
}

/** "A level … of … is what in …?", one form for each kind of question. */
export function AskForm({ question, texts = {} }: AskFormParts): VNode {
  const words = useWords();
  const link = useLink();
  const { kind, value, asOf, knownAt } = question;
  return (
    <div class="ask-form">
      <nav aria-label={words.say('ask.kinds')} class="ask-kinds">
        <ul>{KINDS.map((each) => <li><a href={link('/', { what: each })} aria-current={each === kind ? 'true' : undefined}>{words.say(`ask.kind.${each}`)}</a></li>)}</ul>
      </nav>
      <form action="/" method="get" aria-label={words.say(`ask.kind.${kind}`)}>
        <Kept values={{ what: kind, knownAt }} />
        <div class="ask-fields">
          {kind === 'credit' && (
            <div class="field field-narrow">
              <label for="ask-value">{words.say('ask.field.value')}</label>
              <input id="ask-value" name="value" inputMode="decimal" value={value} required autocomplete="off" />
            </div>
          )}
          <SuggestField field="from" question={question} texts={texts} />
          <SuggestField field="to" question={question} texts={texts} />
          <div class="field field-day">
            <label for="ask-as-of">{words.say('ask.field.asOf')}</label>
            <p class="hint" id="ask-as-of-hint">{words.say(`ask.field.asOf.${kind}`)}</p>
            <input id="ask-as-of" type="date" name="asOf" value={asOf ?? ''} aria-describedby="ask-as-of-hint" />
          </div>
        </div>
        <Options question={question} texts={texts} />
        <button>{words.say('ask.button')}</button>
      </form>
    </div>
  );
}

export function SuggestField({ field, question, texts = {} }: AskFormParts & { readonly field: Field }): VNode {
  const words = useWords();
  const suggested = FIELD_KINDS[question.kind][field];
  const given = {
    name: field,
    label: words.say(`ask.field.${question.kind}.${field === 'credits' ? 'to' : field}`),
    hint: words.say(`ask.hint.${suggested ?? 'FRAMEWORK'}`),
    text: texts[field] ?? question[field] ?? '',
    kinds: suggested === undefined ? [] : [suggested],
    required: field !== 'credits',
  };
  return <Island name="suggest-box" of={SuggestBox} given={field === 'credits' ? { ...given, label: words.say('ask.field.credits') } : given} />;
}

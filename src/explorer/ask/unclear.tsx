import type { VNode } from 'preact';
import type { Suggested } from '../parts/suggest-box/suggestion-text.js';
import { useLink, useWords } from '../words/speaking.js';
import { AskForm } from './form/ask-form.js';
import { valuesOf, type Question } from './question/question.js';
import { addressCode, FIELD_KINDS, type Field } from './question/typed-words.js';
import type { AnswerError } from '../page/asking.js';
import { ErrorLines } from '../parts/refusal/error-lines.js';

/** A field whose words mean several things, or nothing. */
export interface UnclearField {
  readonly field: Field;
  readonly text: string;
  /** None: nothing has that name. */
  readonly choices: readonly Suggested[];
}

interface UnclearParts {
  readonly question: Question;
  readonly fields: readonly UnclearField[];
  /** What the registry says where a question cannot be asked so. */
  readonly errors?: readonly AnswerError[];
}

/** What was typed is not yet a question: what it may mean, as links, or what to try instead; and the form again. */
export function Unclear({ question, fields, errors = [] }: UnclearParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section class="unclear">
      <h1>{words.say(fields.some(({ choices }) => choices.length > 0) ? 'ask.unclear' : 'ask.unknown')}</h1>
      <ErrorLines of={errors} />
      {fields.map(({ field, text, choices }) => (
        <section>
          <h2>{words.say(choices.length > 0 ? 'ask.unclear.which' : 'ask.unknown.what', { text })}</h2>
          {choices.length === 0 && <p>{words.say(`ask.unknown.next.${FIELD_KINDS[question.kind][field] ?? 'FRAMEWORK'}`)}</p>}
          <ul class="choices">
            {choices.map(({ code, label, detail }) => (
              <li><a href={link('/', valuesOf({ ...question, [field]: addressCode(code, FIELD_KINDS[question.kind][field] ?? 'FRAMEWORK') }))} dir="auto">{label}</a>{detail && <> <span class="quiet" dir="auto">{detail}</span></>} <code>{code}</code></li>
            ))}
          </ul>
        </section>
      ))}
      <AskForm question={question} />
    </section>
  );
}

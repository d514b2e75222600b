import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import { valuesOf, type Question } from '../question/question.js';
import { AskForm, type FieldTexts } from './ask-form.js';

/** Its id on the page. */
const AGAIN = 'again';

/** Above an answer, the way to the form: the answer comes first, and browsers look through a form even where it is folded away. */
export function AskAgain({ question, texts }: { readonly question: Question; readonly texts: FieldTexts }): VNode {
  const words = useWords();
  const link = useLink();
  if (!question.again) return <p class="ask-again no-print"><a href={`${link('/', { ...valuesOf(question), again: 'yes' })}#${AGAIN}`}>{words.say('ask.again')}</a></p>;
  return (
    <details class="ask-again no-print" id={AGAIN} open>
      <summary>{words.say('ask.again')}</summary>
      <AskForm question={question} texts={texts} />
    </details>
  );
}

import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import type { Question } from '../question/question.js';
import { AskForm, type FieldTexts } from './ask-form.js';

/** The form above an answer, closed: the answer comes first. */
export function AskAgain({ question, texts }: { readonly question: Question; readonly texts: FieldTexts }): VNode {
  const words = useWords();
  return (
    <details class="ask-again no-print">
      <summary>{words.say('ask.again')}</summary>
      <AskForm question={question} texts={texts} />
    </details>
  );
}

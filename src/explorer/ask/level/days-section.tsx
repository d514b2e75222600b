import type { VNode } from 'preact';
import type { AskLevelQuery } from '../../../../schema/explorer/client/graphql.js';
import { Island } from '../../parts/island/island.js';
import { useLink, useWords } from '../../words/speaking.js';
import { Kept } from '../form/kept.js';
import { valuesOf, type Question } from '../question/question.js';
import { AnswerDays } from './answer-days.js';
import { shortAnswer, spanText } from './naming.js';

interface DaysSectionParts {
  readonly question: Question;
  readonly spans: AskLevelQuery['equivalenceTimeline'];
  readonly asOf: string;
  readonly today: string;
}

/** When the answer changes, any other day, and a day to compare with. */
export function DaysSection({ question, spans, asOf, today }: DaysSectionParts): VNode {
  const words = useWords();
  const link = useLink();
  const at = Math.max(0, spans.findIndex(({ from, until }) => (from === null || from <= asOf) && (until === null || asOf <= until)));
  const told = spans.map(({ from, until, answer, answerChanged }, place) => ({
    // The answer is told for one day of its span: the one asked about, else the first that there is.
    href: link('/', { ...valuesOf(question), asOf: place === at ? asOf : (from ?? until), step: null, chain: null, and: null }),
    compareHref: link('/', { ...valuesOf(question), asOf, and: from ?? until, step: null, chain: null }),
    days: spanText(from, until, words),
    short: shortAnswer(answer, words),
    explanation: answer.explanation,
    changes: place === 0 || answerChanged,
  }));
  return (
    <section id="days">
      <h2>{words.say('ask.days')}</h2>
      <Island name="ask-days" of={AnswerDays} given={{ spans: told, at }} />
      <div class="day-forms no-print">
        <DayForm question={question} name="asOf" label={words.say('ask.days.other')} button={words.say('ask.days.show')} day={asOf} />
        <DayForm question={{ ...question, asOf }} name="and" label={words.say('ask.days.compare')} button={words.say('ask.days.doCompare')} day={question.and ?? (asOf === today ? '' : today)} />
      </div>
    </section>
  );
}

interface DayFormParts {
  readonly question: Question;
  readonly name: 'asOf' | 'and';
  readonly label: string;
  readonly button: string;
  readonly day: string;
}

function DayForm({ question, name, label, button, day }: DayFormParts): VNode {
  return (
    <form action="/" method="get" class="day-form">
      <Kept values={{ ...valuesOf(question), [name]: null, step: null, chain: null }} />
      <label for={`ask-day-${name}`}>{label}</label>
      <input id={`ask-day-${name}`} type="date" name={name} value={day} required />
      <button class="second">{button}</button>
    </form>
  );
}

import type { VNode } from 'preact';
import type { AskLevelQuery } from '../../../../schema/explorer/client/graphql.js';
import { Island } from '../../parts/island/island.js';
import { spanText } from '../../parts/span/span.js';
import { useLink, useWords } from '../../words/speaking.js';
import { Kept } from '../form/kept.js';
import { valuesOf, type Question } from '../question/question.js';
import { AnswerDays } from './answer-days.js';
import { shortAnswer } from './naming.js';

interface DaysSectionParts {
  readonly question: Question;
  readonly spans: AskLevelQuery['equivalenceTimeline'];
  readonly asOf: string;
  readonly today: string;
}

/** When the answer changes, and any other day: alone, or beside the one asked about. */
export function DaysSection({ question, spans, asOf, today }: DaysSectionParts): VNode {
  const words = useWords();
  const link = useLink();
  const placeOf = (day: string): number => spans.findIndex(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
  const asked = Math.max(0, placeOf(asOf));
  const slid = question.slide === null ? -1 : placeOf(question.slide);
  const elsewhere = { step: null, chain: null, slide: null };
  const told = spans.map(({ from, until, answer, answerChanged }, place) => {
    // The registry words the answer for one day of its span: the links lead to that day, so that they say the same.
    const day = place === asked ? asOf : answer.asOf;
    return {
      day,
      href: link('/', { ...valuesOf(question), ...elsewhere, asOf: day, and: null }),
      compareHref: link('/', { ...valuesOf(question), ...elsewhere, asOf, and: day }),
      days: spanText(words, from, until),
      short: shortAnswer(answer, words),
      explanation: answer.explanation,
      changes: place === 0 || answerChanged,
    };
  });
  return (
    <section id="days">
      <h2>{words.say('ask.days')}</h2>
      <Island name="ask-days" of={AnswerDays} given={{ spans: told, asked, slid: slid === -1 ? asked : slid }} />
      <form action="/" method="get" class="day-form no-print">
        <Kept values={{ ...valuesOf(question), ...elsewhere, asOf }} />
        <label for="ask-day">{words.say('ask.days.other')}</label>
        <input id="ask-day" type="date" name="day" value={question.and ?? (asOf === today ? '' : today)} required />
        <button class="second" name="show" value="alone">{words.say('ask.days.show')}</button>
        <button class="second" name="show" value="beside">{words.say('ask.days.compare')}</button>
      </form>
    </section>
  );
}

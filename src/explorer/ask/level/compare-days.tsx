import type { VNode } from 'preact';
import type { AskAnswerFragment } from '../../../../schema/explorer/client/graphql.js';
import { spanText } from '../../parts/span/span.js';
import { frameworkName } from '../../places.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';
import { valuesOf, type Question } from '../question/question.js';
import { changedDeciders, type DocumentOnDays } from './changed-documents.js';
import { chainView } from './chain-view.js';
import { headline, relationText } from './naming.js';
import { ChainPath } from './other-chains.js';

interface CompareDaysParts {
  readonly question: Question;
  /** Of the earlier day, and of the later. */
  readonly answers: readonly [AskAnswerFragment, AskAnswerFragment];
  readonly documents: readonly DocumentOnDays[];
}

/** Two days beside each other: what held on each, and which documents make the difference. */
export function CompareDays({ question, answers, documents }: CompareDaysParts): VNode {
  const words = useWords();
  const link = useLink();
  const days = answers.map(({ asOf }) => words.day(asOf));
  return (
    <section id="days-compared" class="days-compared">
      <p class="lead">{difference(answers, words)}</p>
      <div class="two-days">{answers.map((answer) => <DayCard answer={answer} />)}</div>
      <h2>{words.say(isSame(answers) ? 'ask.compared.whySame' : 'ask.compared.why')}</h2>
      <Reasons documents={documents} />
      <DocumentTable documents={documents} days={days} />
      <p class="no-print"><a href={link('/', { ...valuesOf(question), and: null })}>{words.say('ask.compared.end')}</a></p>
    </section>
  );
}

const levelsOf = (answer: AskAnswerFragment): string => (answer.__typename === 'Equivalence' ? answer.levels.map(({ level }) => level.code).join(' ') : answer.reason);
const knownOf = (answer: AskAnswerFragment): string => (answer.__typename === 'Equivalence' ? answer.levels.map(({ level, relations }) => `${level.code} ${relations.join()}`).join(' ') : '');

const isSame = ([earlier, later]: CompareDaysParts['answers']): boolean => levelsOf(earlier) === levelsOf(later) && knownOf(earlier) === knownOf(later);

function difference([earlier, later]: CompareDaysParts['answers'], words: Words): string {
  if (levelsOf(earlier) !== levelsOf(later)) return words.say('ask.compared.otherLevels');
  return words.say(isSame([earlier, later]) ? 'ask.compared.same' : 'ask.compared.otherRelations');
}

function DayCard({ answer }: { readonly answer: AskAnswerFragment }): VNode {
  const words = useWords();
  const { from, to, asOf, explanation, explanationLanguage, chains } = answer;
  const asked = { level: from.code, from: frameworkName(from.framework, words), to: frameworkName(to, words) };
  return (
    <section class="card day-card">
      <h2>{words.day(asOf)}</h2>
      <p class="day-answer">{headline(answer, asked, words)}</p>
      {answer.__typename === 'Equivalence' && <ul>{answer.levels.map(({ level, relations }) => <li>{words.rich('ask.level.told', { b: (parts) => <strong>{parts}</strong>, level: level.code, relation: relationText(relations, words) })}</li>)}</ul>}
      {answer.__typename === 'NoEquivalence' && <p>{words.say(`ask.noMeans.${answer.reason}`)}</p>}
      {answer.__typename === 'Equivalence' && <p>{words.say('ask.compared.hops', { count: answer.hops })}</p>}
      {chains[0]?.deciding && <ChainPath view={chainView(from, chains[0])} />}
      <p class="small" lang={explanationLanguage} dir="auto">{explanation}</p>
    </section>
  );
}

/** In words, for each document that decided on one of the days alone. */
function Reasons({ documents }: { readonly documents: readonly DocumentOnDays[] }): VNode {
  const words = useWords();
  const changed = changedDeciders(documents);
  if (changed.length === 0) return <p>{words.say('ask.compared.noChange')}</p>;
  return (
    <ul class="reasons">
      {changed.map(({ document: { title, validFrom, validTo, from, to }, why }) => (
        <li>{words.say(`ask.compared.${why}`, { title, from: from.acronym, to: to.acronym, holds: spanText(words, validFrom, validTo) })}</li>
      ))}
    </ul>
  );
}

function DocumentTable({ documents, days }: { readonly documents: readonly DocumentOnDays[]; readonly days: readonly string[] }): VNode {
  const words = useWords();
  return (
    <details open>
      <summary>{words.say('ask.compared.table')}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.say('ask.compared.table')}>
        <table>
          <thead><tr><th scope="col">{words.say('ask.compared.document')}</th><th scope="col">{words.say('ask.step.holds')}</th>{days.map((day) => <th scope="col">{day}</th>)}</tr></thead>
          <tbody>
            {documents.map(({ document: { title, from, to, validFrom, validTo }, parts }) => (
              <tr class={parts[0] === parts[1] ? undefined : 'is-changed'}>
                <th scope="row"><span dir="auto">{title}</span> <span class="small quiet">{words.say('ask.step.pair', { from: from.acronym, to: to.acronym })}</span></th>
                <td>{spanText(words, validFrom, validTo)}</td>
                {parts.map((part) => <td class={`part-${part}`}>{words.say(`ask.part.${part}`)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

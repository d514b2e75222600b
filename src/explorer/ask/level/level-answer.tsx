import type { VNode } from 'preact';
import { frameworkName } from '../../places.js';
import { useWords } from '../../words/speaking.js';
import { AskAgain } from '../form/ask-again.js';
import type { Question } from '../question/question.js';
import { Cite } from '../cite.js';
import { NotSaid } from '../not-said.js';
import { ChainSection } from './chain-section.js';
import { documentsOnDays } from './changed-documents.js';
import { CompareDays } from './compare-days.js';
import { DaysSection } from './days-section.js';
import { Ladder } from './ladder.js';
import { LevelVerdict } from './level-verdict.js';
import type { LevelFound } from './load-level.js';
import { headline } from './naming.js';
import { OtherChains } from './other-chains.js';
import { SourcesSection } from './sources-section.js';

export interface LevelAnswerParts {
  readonly question: Question;
  readonly found: LevelFound;
  readonly publicUrl: string;
  readonly today: string;
}

/** What a level is elsewhere: the answer first, then all that it rests on. */
export function LevelAnswer({ question, found, publicUrl, today }: LevelAnswerParts): VNode {
  const words = useWords();
  const { answer, spans, near, far, documents, other, registry } = found;
  const { from, to, asOf } = answer;
  const asked = { level: from.code, from: frameworkName(from.framework, words), to: frameworkName(to, words) };
  const texts = { from: `${near.acronym} ${from.code}, ${near.localisedName.text} [${near.code} ${from.code}]`, to: `${far.acronym}: ${far.localisedName.text} [${far.code}]` };
  const days = other === null ? null : other.asOf < asOf ? [other, answer] as const : [answer, other] as const;
  return (
    <article class="ask-answer">
      <p class="eyebrow">{days ? words.say('ask.compared', { earlier: words.day(days[0].asOf), later: words.day(days[1].asOf) }) : words.say(question.asOf === null ? 'ask.asOf.today' : 'ask.asOf', { day: words.day(asOf) })}</p>
      <h1>{days ? words.say('ask.compared.title', asked) : headline(answer, asked, words)}</h1>
      <AskAgain question={question} texts={texts} />
      {days === null && <LevelVerdict answer={answer} question={question} near={near} far={far} />}
      {days && <CompareDays question={question} answers={days} documents={documentsOnDays([...documents.values()], [days[0].asOf, days[1].asOf], [days[0].chains, days[1].chains])} />}
      <div class="ask-pictures">
        <section>
          <h2>{words.say('ask.ladder')}</h2>
          <Ladder near={near} far={far} asked={from.code} answer={answer} />
        </section>
        <div>
          <ChainSection question={question} answer={answer} documents={documents} />
          <DaysSection question={question} spans={spans} asOf={asOf} today={today} />
        </div>
      </div>
      <OtherChains question={question} from={from} chains={answer.chains} />
      <SourcesSection chains={answer.chains} documents={documents} />
      <NotSaid of={answer.notConferred} />
      <Cite question={question} registry={registry} asOf={asOf} publicUrl={publicUrl} today={today} />
    </article>
  );
}

import type { VNode } from 'preact';
import type { AskMicrocredentialQuery } from '../../../../schema/explorer/client/graphql.js';
import { Localised } from '../../parts/localised/localised.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { Sources } from '../../parts/sources/sources.js';
import { frameworkName } from '../../places.js';
import { useLink, useWords } from '../../words/speaking.js';
import { Cite } from '../cite.js';
import { AskAgain } from '../form/ask-again.js';
import { NotSaid } from '../not-said.js';
import type { Question } from '../question/question.js';
import { SeenCredits } from './seen-credits.js';
import { SeenLevels } from './seen-levels.js';

export type Seen = Extract<NonNullable<AskMicrocredentialQuery['node']>, { __typename: 'Microcredential' }>;

export interface MicrocredentialAnswerParts {
  readonly question: Question;
  readonly seen: Seen;
  readonly far: NonNullable<AskMicrocredentialQuery['far']>;
  readonly registry: AskMicrocredentialQuery['registry'];
  readonly publicUrl: string;
  readonly today: string;
}

/** A microcredential as it looks from elsewhere: its levels, its sizes, what is missing, and what that does not say. */
export function MicrocredentialAnswer({ question, seen, far, registry, publicUrl, today }: MicrocredentialAnswerParts): VNode {
  const words = useWords();
  const link = useLink();
  const { localisedTitle, awardingBody, seenFrom, key, state, provenance, sources } = seen;
  const body = awardingBody?.name ?? '';
  const texts = { from: `${localisedTitle.text}${body && `, ${body}`} [${key}]`, to: `${far.acronym}: ${far.localisedName.text} [${far.code}]` };
  const { levels = [], credits = [], missing = [], notConferred = [], asOf = today } = seenFrom ?? {};
  return (
    <article class="ask-answer">
      <p class="eyebrow">{words.say(question.asOf === null ? 'ask.asOf.today' : 'ask.asOf', { day: words.day(asOf) })}</p>
      <h1>{words.rich('ask.seen', { title: <Localised of={localisedTitle} />, framework: frameworkName(far, words) })}</h1>
      <AskAgain question={question} texts={texts} />
      <p>{body && <><span dir="auto">{body}</span>. </>}{words.say('ask.seen.record')} <Provenance of={provenance} />. {state === 'OBSERVED' && words.say('ask.seen.observed')} <a href={link(`/microcredentials/${encodeURIComponent(key)}`)}>{words.say('ask.seen.whole')}</a></p>
      <SeenLevels of={levels} to={far} asOf={question.asOf} />
      <SeenCredits of={credits} />
      <section id="missing">
        <h2>{words.say('ask.seen.missing')}</h2>
        {missing.length === 0 ? <p>{words.say('ask.seen.nothingMissing')}</p> : <><p>{words.say('ask.seen.missingText')}</p><ul>{missing.map((element) => <li>{words.say(`ask.element.${element}`)}</li>)}</ul></>}
      </section>
      <section id="sources"><h2>{words.say('ask.sources')}</h2><Sources of={sources} /></section>
      <NotSaid of={notConferred} />
      <Cite question={question} registry={registry} asOf={asOf} publicUrl={publicUrl} today={today} />
    </article>
  );
}

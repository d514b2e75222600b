import type { VNode } from 'preact';
import { DayForm } from '../day-form.js';
import { EvidenceHeader } from '../evidence-header.js';
import { Source } from '../../parts/sources/sources.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { Pair, PairAnswer, PairView } from './pair.js';
import { PairAnswers } from './pair-answers.js';
import { PairViews } from './pair-views.js';
import { Sign } from './sign.js';

interface PairParts {
  readonly pair: Pair;
  /** The frameworks whose levels are shown one by one; null where a country has none. */
  readonly view: PairView | null;
  readonly answers: readonly PairAnswer[];
  readonly asOf: string | null;
  readonly day: string;
}

/** What can be said between two countries: first in a sentence, then framework by framework, then level by level. */
export function PairCoverage({ pair, view, answers, asOf, day }: PairParts): VNode {
  const words = useWords();
  const link = useLink();
  const { from, to, missing, views } = pair;
  const names = { from: from.name, to: to.name };
  return (
    <section>
      <EvidenceHeader part="coverage" heading={words.say('evidence.pair.title', names)}>
        <p class="lead"><Sign of={missing} /> {words.say(`evidence.pair.missing.${missing}`, { ...names, day: words.day(day) })}</p>
        <p>
          <a href={link('/evidence/coverage', { from: to.code, to: from.code, asOf })}>{words.say('evidence.pair.back', names)}</a> · <a href={link('/evidence/coverage', { from: from.code, asOf })}>{words.say('evidence.country.from', { country: from.name })}</a> · <a href={link('/evidence/coverage', { asOf })}>{words.say('evidence.coverage.world')}</a>
        </p>
      </EvidenceHeader>
      {views.length > 0 && <PairViews views={views} shown={view} countries={{ from: from.code, to: to.code }} asOf={asOf} />}
      {view !== null && <PairAnswers view={view} answers={answers} asOf={asOf} />}
      <h2>{words.say('evidence.pair.countries')}</h2>
      {[from, to].map((country) => (
        <div class="card">
          <h3>{country.name}</h3>
          <p>{words.say(`evidence.status.${country.status}`, { country: country.name })}</p>
          {country.note && <p dir="auto" lang="en">{country.note}</p>}
          {country.source ? <p class="quiet"><Source of={country.source} /></p> : <p class="quiet">{words.say('evidence.noDocument', { seen: words.say(`provenance.${country.provenance}`) })}</p>}
        </div>
      ))}
      <DayForm path="/evidence/coverage" asOf={day} values={{ from: from.code, to: to.code }} />
    </section>
  );
}

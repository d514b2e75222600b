import type { VNode } from 'preact';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { PairView } from './pair.js';
import { Sign } from './sign.js';

interface PairViewsParts {
  readonly views: readonly PairView[];
  readonly shown: PairView | null;
  readonly countries: { readonly from: string; readonly to: string };
  readonly asOf: string | null;
}

/** Each framework of the one country seen from each of the other. */
export function PairViews({ views, shown, countries, asOf }: PairViewsParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-labelledby="pair-views">
      <table>
        <caption id="pair-views">{words.say('evidence.pair.views')}</caption>
        <thead>
          <tr>{(['frameworks', 'levels', 'others', 'documents'] as const).map((column) => <th scope="col">{words.say(`evidence.pair.column.${column}`)}</th>)}<th scope="col">{words.say('evidence.weakest')}</th><th scope="col">{words.say('evidence.seen')}</th></tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <tr>
              <th scope="row">
                <a href={link('/evidence/coverage', { ...countries, view: `${view.from.code}~${view.to.code}`, asOf })} aria-current={view === shown ? 'true' : undefined}>{words.say('evidence.pair.frameworks', { from: view.from.acronym, to: view.to.acronym })}</a>
              </th>
              <td>{words.say('evidence.pair.answered', { answered: view.answered, levels: view.levels })}{view.conflicting > 0 && ` ${words.say('evidence.pair.conflicting', { count: view.conflicting })}`}</td>
              <td>{view.unanswered.map(({ reason, levels }) => words.say('evidence.pair.unanswered', { levels, reason: words.say(`evidence.reason.${reason}`) })).join('; ')}</td>
              <td>{view.hops}</td>
              <td>{view.force && <><Sign of={view.force} /> {words.say(`coverage-matrix.kind.${view.force}`)}</>}</td>
              <td>{view.provenance && <Provenance of={view.provenance} short />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { VNode } from 'preact';
import { Localised } from '../../parts/localised/localised.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useLink, useWords } from '../../words/speaking.js';
import { placeNames } from '../../places.js';
import { counterpartsOf, isOver, type Counterpart, type ListedFramework } from './counterparts.js';

/** More than this many of one framework are told on its own page. */
const MOST = 6;

/** Frameworks, each with what it is related to, and how good the evidence is. */
export function FrameworkList({ frameworks, today }: { readonly frameworks: readonly ListedFramework[]; readonly today: string }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.say('frameworks.list.frameworks')}>
      <table class="framework-list">
        <thead>
          <tr>
            <th scope="col">{words.say('frameworks.framework')}</th>
            <th scope="col">{words.say('frameworks.state')}</th>
            <th scope="col">{words.say('frameworks.related')}</th>
          </tr>
        </thead>
        <tbody>
          {frameworks.map((framework) => (
            <tr>
              <th scope="row">
                <a href={link(`/frameworks/${framework.code}`)}>{framework.acronym}</a> <span class="framework-name"><Localised of={framework.localisedName} /></span>
                <span class="quiet small">{framework.jurisdictions.length > MOST ? words.say('frameworks.countries', { count: framework.jurisdictions.length }) : placeNames(words, framework.jurisdictions)}</span>
              </th>
              <td>
                {words.say(`frameworks.status.${framework.status}`)}
                <br /><span class="small">{words.say(`frameworks.scope.${framework.scope}`)} · <Provenance of={framework.provenance} short /></span>
              </td>
              <td><Counterparts of={framework} today={today} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Counterparts({ of: framework, today }: { readonly of: ListedFramework; readonly today: string }): VNode {
  const words = useWords();
  const link = useLink();
  const all = counterpartsOf(framework, today);
  if (all.length === 0) return <span class="quiet">{words.say('frameworks.unrelated')}</span>;
  return (
    <ul class="counterparts">
      {all.slice(0, MOST).map((other) => (
        <li>
          <a href={link('/compare', { f: [framework.code, other.code] })} aria-label={words.say('frameworks.compareWith', { framework: framework.acronym, other: other.acronym })}>{other.acronym}</a>{' '}
          <span class="small">{words.say(`ladders.basis.${other.basis}`)}, <Provenance of={other.provenance} short />{remark(other, today) && <>, <strong>{words.say(remark(other, today)!, { day: words.day(other.validTo ?? '') })}</strong></>}</span>
        </li>
      ))}
      {all.length > MOST && <li><a href={`${link(`/frameworks/${framework.code}`)}#documents`}>{words.say('frameworks.moreRelated', { count: all.length - MOST })}</a></li>}
    </ul>
  );
}

function remark({ standing, validTo }: Counterpart, today: string): 'frameworks.disowned' | 'frameworks.ended' | null {
  if (standing === 'NOT_ENDORSED') return 'frameworks.disowned';
  return isOver(validTo, today) ? 'frameworks.ended' : null;
}

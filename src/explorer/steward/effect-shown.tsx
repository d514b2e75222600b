import type { VNode } from 'preact';
import type { StewardEffectQuery } from '../../../schema/explorer/client/graphql.js';
import { useWords } from '../words/speaking.js';
import type { Effect } from './proposal-page.js';

type Worked = NonNullable<NonNullable<StewardEffectQuery['proposal']>['effect']>;

/** Which answers would change, before anybody approves. */
export function EffectShown({ of, again }: { readonly of: Effect; readonly again: string }): VNode {
  const words = useWords();
  if (of === null) return <p>{words.say('steward.noEffect')}</p>;
  if (of === 'NOT_YET') return <p class="card" role="status">{words.say('steward.notYet')} <a href={`${again}#effect`}>{words.say('steward.reload')}</a></p>;
  return (
    <>
      <p class="lead">{words.say('steward.changed', { changed: of.changed, compared: of.compared, day: words.day(of.asOf) })}</p>
      <ul>{of.changes.map(({ kind, answers }) => <li>{words.say(`steward.change.${kind}`, { count: answers })}</li>)}</ul>
      {of.conversions.changed > 0 && <p>{words.say('steward.conversions', { count: of.conversions.changed })}</p>}
      {of.examples.length > 0 && <Examples of={of.examples} />}
      <Findings heading={words.say('steward.newFindings', { count: of.newFindings.length })} of={of.newFindings} />
      <Findings heading={words.say('steward.settledFindings', { count: of.settledFindings.length })} of={of.settledFindings} />
    </>
  );
}

function Examples({ of }: { readonly of: Worked['examples'] }): VNode {
  const words = useWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.say('steward.examples')}>
      <table class="examples">
        <caption>{words.say('steward.examples')}</caption>
        <thead><tr><th scope="col">{words.say('steward.question')}</th><th scope="col">{words.say('steward.before')}</th><th scope="col">{words.say('steward.after')}</th></tr></thead>
        <tbody>
          {of.map(({ from, to, before, after }) => (
            <tr><th scope="row">{from.framework.acronym} {from.code} → {to.acronym}<br /><code>{`${from.framework.code}:${from.code} → ${to.code}`}</code></th><td dir="auto">{before ?? '–'}</td><td dir="auto">{after ?? '–'}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Findings({ heading, of }: { readonly heading: string; readonly of: Worked['newFindings'] }): VNode | null {
  const words = useWords();
  if (of.length === 0) return null;
  return <><h3>{heading}</h3><ul>{of.map(({ severity, explanation, explanationLanguage, touches }) => <li><strong>{words.say(`steward.severity.${severity}`)}</strong> <span lang={explanationLanguage} dir="auto">{explanation}</span> <span class="quiet">{words.say('steward.touches', { count: touches })}</span></li>)}</ul></>;
}

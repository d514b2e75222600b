import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import type { UnknownCountry } from './lacking.js';

/** Countries of which we do not know whether they have a framework, with what little is known. */
export function UnknownCountries({ countries }: { readonly countries: readonly UnknownCountry[] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <h2 id="unknown">{words.say('evidence.missing.unknownTitle')}</h2>
      <p>{words.say('evidence.missing.unknownHint')}</p>
      <ul class="columns">
        {countries.map(({ code, name, note }) => <li><a href={link('/evidence/coverage', { from: code })}>{name}</a>{note && <span class="quiet" lang="en" dir="auto">: {note}</span>}</li>)}
      </ul>
    </>
  );
}

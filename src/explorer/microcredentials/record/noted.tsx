import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { NamedPlace, Stored } from '../stored.js';
import type { FoundRecord } from './record-page.js';

/** What the rules warned of when it was published: kept with the version, and shown to everybody. */
export function Noted({ of }: { readonly of: FoundRecord['warnings'] }): VNode | null {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <section aria-labelledby="noted">
      <h2 id="noted">{words.say('microcredentials.noted')}</h2>
      <p class="quiet">{words.say('microcredentials.notedWhen')}</p>
      <ul>
        {of.map(({ message, messageLanguage, jurisdictionRule }) => (
          <li><Stored text={message} language={messageLanguage} />{jurisdictionRule?.source && <> <span class="small">(<NamedPlace name={jurisdictionRule.source.title} url={jurisdictionRule.source.url} />)</span></>}</li>
        ))}
      </ul>
    </section>
  );
}

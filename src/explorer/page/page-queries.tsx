import type { VNode } from 'preact';
import { useWords } from '../words/speaking.js';
import type { AskedQuery } from './asked-queries.js';
import { editorAddress } from './editor-address.js';

/** The questions behind a page: anyone may ask them too. */
export function PageQueries({ queries }: { readonly queries: readonly AskedQuery[] }): VNode | null {
  const words = useWords();
  // What changes something is no question, and is not for repeating.
  const shown = queries.filter(({ text }) => !text.startsWith('mutation'));
  if (shown.length === 0) return null;
  return (
    <details class="page-queries">
      <summary>{words.say('site.query')}</summary>
      <p>{words.say('site.queryHint')}</p>
      {shown.map(({ text, variables }) => (
        <div class="page-query">
          <pre tabIndex={0} lang="en" dir="ltr"><code>{text}</code></pre>
          {Object.keys(variables).length > 0 && <p>{words.say('site.queryVariables')}</p>}
          {Object.keys(variables).length > 0 && <pre tabIndex={0} lang="en" dir="ltr"><code>{JSON.stringify(variables, null, 2)}</code></pre>}
          <p><a href={editorAddress({ text, variables })}>{words.say('site.openInEditor')}</a></p>
        </div>
      ))}
    </details>
  );
}

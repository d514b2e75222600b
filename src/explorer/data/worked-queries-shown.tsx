import type { VNode } from 'preact';
import { editorAddress } from '../page/editor-address.js';
import { SECTION_PATHS } from '../page/explorer-page.js';
import { useLink, useWords } from '../words/speaking.js';
import { CommandLine } from './command-line.js';
import { WORKED_QUERIES } from './worked-queries.js';

/** A question for each section of these pages, to be tried in the editor. */
export function WorkedQueries(): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <h2 id="queries">{words.say('data.queries.title')}</h2>
      <p>{words.say('data.queries.text')}</p>
      <div class="worked-all">
        {WORKED_QUERIES.map(({ section, text, variables }) => (
          <article class="card worked">
            <h3>{words.say(`data.queries.${section}`)}</h3>
            <p class="worked-links"><a class="button second" href={editorAddress({ text, variables })} aria-label={words.say('data.queries.open', { question: words.say(`data.queries.${section}`) })}>{words.say('site.openInEditor')}</a> <a href={link(SECTION_PATHS[section])}>{words.say('data.queries.section', { section: words.say(`nav.${section}`) })}</a></p>
            <details>
              <summary>{words.say('data.queries.show')}</summary>
              <CommandLine text={text} />
              {Object.keys(variables).length > 0 && <><p>{words.say('site.queryVariables')}</p><CommandLine text={JSON.stringify(variables, null, 2)} /></>}
            </details>
          </article>
        ))}
      </div>
    </>
  );
}

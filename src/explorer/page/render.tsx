import { renderToString } from 'preact-render-to-string';
import { IslandsContext } from '../parts/island/island.js';
import { SpeakingContext, type Speaking } from '../words/speaking.js';
import { Document, type DocumentParts } from './document.js';

/** A page as text. Its content is rendered first: only then is it known which words its live parts need. */
export function renderPage(parts: Omit<DocumentParts, 'livePatterns'>): string {
  const { speaking, shown } = parts;
  const islands = new Set<string>();
  const body = renderToString(
    <SpeakingContext.Provider value={speaking}>
      <IslandsContext.Provider value={islands}>{shown.body}</IslandsContext.Provider>
    </SpeakingContext.Provider>,
  );
  const content = <div class="content" dangerouslySetInnerHTML={{ __html: body }} />;
  const document = renderToString(
    <SpeakingContext.Provider value={speaking}>
      <Document {...parts} shown={{ ...shown, body: content }} livePatterns={patternsOf(islands, speaking)} />
    </SpeakingContext.Provider>,
  );
  return `<!doctype html>\n${document}\n`;
}

/** What islands say has keys that begin with their names. */
function patternsOf(islands: ReadonlySet<string>, { words }: Speaking): Record<string, string> {
  return Object.fromEntries(Object.entries(words.patterns).filter(([key]) => islands.has(key.slice(0, key.indexOf('.')))));
}

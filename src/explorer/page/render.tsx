import { renderToString } from 'preact-render-to-string';
import { IslandsContext, type LiveParts } from '../parts/island/island.js';
import { SpeakingContext, type Speaking } from '../words/speaking.js';
import type { Assets } from './assets.js';
import { Document, type DocumentParts } from './document.js';
import type { LivePage } from './live-page.js';

/** A page as text. Its content is rendered first: only then is it known which live parts it has, and which words they need. */
export function renderPage(parts: Omit<DocumentParts, 'live'>): string {
  const { speaking, shown, assets } = parts;
  const live: LiveParts = { parts: [], says: new Set() };
  const body = renderToString(
    <SpeakingContext.Provider value={speaking}>
      <IslandsContext.Provider value={live}>{shown.body}</IslandsContext.Provider>
    </SpeakingContext.Provider>,
  );
  const content = <div class="content" dangerouslySetInnerHTML={{ __html: body }} />;
  const document = renderToString(
    <SpeakingContext.Provider value={speaking}>
      <Document {...parts} shown={{ ...shown, body: content }} live={livePage(live, speaking, assets)} />
    </SpeakingContext.Provider>,
  );
  return `<!doctype html>\n${document}\n`;
}

/** Null where nothing is to come alive: such a page needs no script at all. */
function livePage({ parts, says }: LiveParts, { words, asked }: Speaking, { enliven, islands }: Assets): LivePage | null {
  if (parts.length === 0 || enliven === null) return null;
  return {
    language: words.language,
    asked,
    // What islands say has keys that begin with their names.
    patterns: Object.fromEntries(Object.entries(words.patterns).filter(([key]) => says.has(key.slice(0, key.indexOf('.'))))),
    scripts: enliven,
    islands: parts.map(({ name, given, urgent }) => ({ scripts: islands.get(name) ?? [name], urgent, given })),
  };
}

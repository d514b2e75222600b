import type { VNode } from 'preact';
import type { ExplorerPage } from '../page/explorer-page.js';
import { Island } from '../parts/island/island.js';
import { SuggestBox } from '../parts/suggest-box/suggest-box.js';
import { useWords } from '../words/speaking.js';

function AskForm(): VNode {
  const words = useWords();
  return (
    <section>
      <h1>{words.say('ask.title')}</h1>
      <form action="/" method="get">
        <Island name="suggest-box" of={SuggestBox} given={{ name: 'from', label: 'From', kinds: ['LEVEL'] }} />
      </form>
    </section>
  );
}

export const askPage: ExplorerPage = {
  path: '/',
  show: async ({ words }) => ({ title: words.say('ask.title'), section: 'ask', body: <AskForm /> }),
};

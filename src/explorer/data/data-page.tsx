import type { VNode } from 'preact';
import { DataRegistryDocument, type DataRegistryQuery } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage } from '../page/explorer-page.js';
import { Facts } from '../parts/facts/facts.js';
import { ProvenanceTable } from '../parts/provenance-table/provenance-table.js';
import { useLink, useWords } from '../words/speaking.js';
import { ApiLimits } from './api-limits.js';
import { ChangeFeed } from './change-feed.js';
import { Downloads } from './downloads.js';
import { WorkedQueries } from './worked-queries-shown.js';

const COUNTS = ['frameworks', 'levels', 'alignments', 'creditSystems', 'countries', 'rules', 'awardingBodies', 'microcredentials'] as const;
const LICENCES = { code: ['Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0'], data: ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'] } as const;

/** Everything that the registry holds, and how to take it away. */
function Data({ answer: { registry, microcredentials }, publicUrl }: { readonly answer: DataRegistryQuery; readonly publicUrl: string }): VNode {
  const words = useWords();
  const link = useLink();
  const licence = (of: keyof typeof LICENCES): VNode => <a href={LICENCES[of][1]} rel="license noopener">{LICENCES[of][0]}</a>;
  return (
    <section class="data">
      <h1>{words.say('data.title')}</h1>
      <p class="lead">{words.say('data.lead')}</p>
      <p><a class="button" href="/graphiql">{words.say('data.editor')}</a></p>
      <nav aria-label={words.say('data.contents')}>
        <ul class="contents">{(['now', 'trust', 'downloads', 'changes', 'queries', 'limits', 'licences'] as const).map((part) => <li><a href={`#${part}`}>{words.say(`data.${part}.title`)}</a></li>)}</ul>
      </nav>
      <h2 id="now">{words.say('data.now.title')}</h2>
      <p>{words.rich('data.now.text', { revision: registry.revision, ruleset: <code>{registry.ruleset}</code> })}</p>
      <Facts of={COUNTS.map((each) => [words.say(`data.count.${each}`), words.number(registry.counts[each])])} />
      <h2 id="trust">{words.say('data.trust.title')}</h2>
      <p>{words.say('data.trust.text')}</p>
      <ProvenanceTable of={registry.provenance} labelledBy="trust" />
      <p><a href={link('/evidence')}>{words.say('data.trust.evidence')}</a></p>
      <Downloads example={microcredentials.nodes[0] ?? null} publicUrl={publicUrl} />
      <ChangeFeed publicUrl={publicUrl} revision={registry.revision} />
      <WorkedQueries />
      <ApiLimits />
      <h2 id="licences">{words.say('data.licences.title')}</h2>
      <p>{words.rich('data.licences.text', { code: licence('code'), data: licence('data') })}</p>
    </section>
  );
}

export const dataPage: ExplorerPage = {
  path: '/data',
  show: async ({ ask, words, publicUrl }) => ({ title: words.say('data.title'), section: 'data', body: <Data answer={await ask(DataRegistryDocument, {})} publicUrl={publicUrl} /> }),
};

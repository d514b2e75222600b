import type { VNode } from 'preact';
import { EvidenceOverviewDocument, type EvidenceOverviewQuery } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage } from '../page/explorer-page.js';
import { ProvenanceTable } from '../parts/provenance-table/provenance-table.js';
import { useLink, useWords } from '../words/speaking.js';
import { DOCUMENTS_PATH } from './documents/document-path.js';
import { EvidenceHeader } from './evidence-header.js';
import { Sign } from './coverage/sign.js';

const GAPS = ['NOTHING', 'SOME_LEVELS', 'NO_ALIGNMENT', 'NO_FRAMEWORK', 'FRAMEWORK_NOT_KNOWN'] as const;

/** How good the evidence is, in figures that each lead on. */
function Overview({ answer: { registry, oneSided, superseded, disowned, coherence, coverageMatrix } }: { readonly answer: EvidenceOverviewQuery }): VNode {
  const words = useWords();
  const link = useLink();
  const pairsOf = (gap: string): number => coverageMatrix.states.filter(({ missing }) => missing === gap).reduce((sum, { pairs }) => sum + pairs, 0);
  const kinds = [...Map.groupBy(coherence.findings, ({ kind }) => kind)];
  return (
    <section>
      <EvidenceHeader part="overview" heading={words.say('evidence.title')}>
        <p class="lead">{words.say('evidence.lead')}</p>
      </EvidenceHeader>
      <div class="evidence-parts">
        <section class="card">
          <h2>{words.say('evidence.overview.coverage')}</h2>
          <ul class="plain">
            {GAPS.map((gap) => <li><Sign of={gap} /> {words.say('evidence.overview.pairs', { count: pairsOf(gap), what: words.say(`coverage-matrix.kind.${gap}`) })}</li>)}
          </ul>
          <p><a href={link('/evidence/coverage')}>{words.say('evidence.overview.toCoverage')}</a></p>
        </section>
        <section class="card">
          <h2>{words.say('evidence.overview.documents')}</h2>
          <ul class="plain">
            <li><a href={link(DOCUMENTS_PATH)}>{words.say('evidence.overview.all', { count: registry.counts.alignments })}</a></li>
            <li><a href={link(DOCUMENTS_PATH, { symmetric: 'no' })}>{words.say('evidence.overview.oneSided', { count: oneSided.totalCount })}</a></li>
            <li><a href={link(DOCUMENTS_PATH, { superseded: 'yes' })}>{words.say('evidence.overview.superseded', { count: superseded.totalCount })}</a></li>
            <li><a href={link(DOCUMENTS_PATH, { standing: 'NOT_ENDORSED' })}>{words.say('evidence.overview.disowned', { count: disowned.totalCount })}</a></li>
          </ul>
        </section>
        <section class="card">
          <h2>{words.say('evidence.overview.coherence')}</h2>
          <ul class="plain">
            {kinds.map(([kind, { length }]) => <li><a href={link('/evidence/coherence', { kind })}>{words.say('evidence.counted', { what: words.say(`evidence.finding.${kind}.title`), count: length })}</a></li>)}
          </ul>
          <p><a href={link('/evidence/coherence')}>{words.say('evidence.overview.toCoherence')}</a></p>
        </section>
        <section class="card">
          <h2>{words.say('evidence.missing.title')}</h2>
          <p>{words.say('evidence.overview.missing')}</p>
          <p><a href={link('/evidence/missing')}>{words.say('evidence.overview.toMissing')}</a></p>
        </section>
      </div>
      <h2 id="seen">{words.say('evidence.overview.seen')}</h2>
      <p>{words.say('evidence.overview.seenHint')}</p>
      <ProvenanceTable of={registry.provenance} labelledBy="seen" />
      <p>
        {(['READ', 'SECONDARY', 'RECALLED'] as const).map((provenance, place) => <>{place > 0 && ' · '}<a href={link(DOCUMENTS_PATH, { provenance })}>{words.say('evidence.overview.seenDocuments', { how: words.say(`provenance.short.${provenance}`) })}</a></>)}
      </p>
    </section>
  );
}

export const overviewPage: ExplorerPage = {
  path: '/evidence',
  show: async ({ ask, words }) => ({ title: words.say('evidence.title'), section: 'evidence', body: <Overview answer={await ask(EvidenceOverviewDocument, {})} /> }),
};

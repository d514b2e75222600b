import type { VNode } from 'preact';
import { EvidenceDocumentsDocument, type EvidenceDocumentsQuery } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage } from '../page/explorer-page.js';
import { Pager } from '../parts/pager/pager.js';
import { useWords } from '../words/speaking.js';
import { BASES, chosenIn, PROVENANCES, STANDINGS } from './choices.js';
import { DOCUMENTS_PATH } from './documents/document-path.js';
import { DocumentFilter, type AskedDocuments } from './documents/document-filter.js';
import { DocumentRow } from './documents/document-row.js';
import { EvidenceHeader } from './evidence-header.js';

interface DocumentsParts {
  readonly alignments: EvidenceDocumentsQuery['alignments'];
  readonly asked: AskedDocuments;
  readonly after: string | null;
}

/** Every document that relates two frameworks, and which of them are asked for. */
function Documents({ alignments: { totalCount, nodes, pageInfo }, asked, after }: DocumentsParts): VNode {
  const words = useWords();
  return (
    <section>
      <EvidenceHeader part="documents" heading={words.say('evidence.documents.title')}>
        <p class="lead">{words.say('evidence.documents.lead')}</p>
      </EvidenceHeader>
      <DocumentFilter asked={asked} />
      <h2 id="documents-found">{words.say('evidence.documents.found', { count: totalCount })}</h2>
      {nodes.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-labelledby="documents-found">
          <table>
            <thead><tr>{(['document', 'authority', 'dates', 'sides', 'seen'] as const).map((column) => <th scope="col">{words.say(`evidence.documents.column.${column}`)}</th>)}</tr></thead>
            <tbody>{nodes.map((each) => <DocumentRow of={each} />)}</tbody>
          </table>
        </div>
      )}
      <Pager path={DOCUMENTS_PATH} values={{ ...asked, after }} hasNextPage={pageInfo.hasNextPage} endCursor={pageInfo.endCursor} />
    </section>
  );
}

const TRUTH: Readonly<Record<string, boolean>> = { yes: true, no: false };

export const documentsPage: ExplorerPage = {
  path: DOCUMENTS_PATH,
  show: async ({ ask, query, words }) => {
    const asked: AskedDocuments = {
      text: query.get('text')?.trim() || null,
      basis: chosenIn(BASES, query.get('basis')),
      provenance: chosenIn(PROVENANCES, query.get('provenance')),
      standing: chosenIn(STANDINGS, query.get('standing')),
      symmetric: query.get('symmetric') || null,
      superseded: query.get('superseded') || null,
    };
    const after = query.get('after') || null;
    const filter = { ...asked, symmetric: TRUTH[asked.symmetric ?? ''] ?? null, superseded: TRUTH[asked.superseded ?? ''] ?? null };
    const { alignments } = await ask(EvidenceDocumentsDocument, { filter, after });
    return { title: words.say('evidence.documents.title'), section: 'evidence', body: <Documents alignments={alignments} asked={asked} after={after} /> };
  },
};

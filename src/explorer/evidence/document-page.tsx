import { EvidenceDocumentDocument } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage } from '../page/explorer-page.js';
import { notFound } from '../parts/problem/problem.js';
import { DOCUMENTS_PATH } from './documents/document-path.js';
import { DocumentShown } from './documents/document-shown.js';

const PATH = `${DOCUMENTS_PATH}/`;

const revisionIn = (query: URLSearchParams): number | null => {
  const revision = query.get('knownAt') ?? '';
  return /^\d{1,9}$/.test(revision) ? Number(revision) : null;
};

/** The key that a path ends with; null where it is not well encoded. */
function keyIn(path: string): string | null {
  try {
    return decodeURIComponent(path.slice(PATH.length));
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

export const documentPage: ExplorerPage = {
  path: PATH,
  show: async ({ ask, query, path, words }) => {
    const key = keyIn(path);
    const knownAt = revisionIn(query);
    const { alignment } = key === null ? { alignment: null } : await ask(EvidenceDocumentDocument, { key, knownAt });
    if (!alignment) return notFound(words);
    const title = words.say('evidence.document.title', { from: alignment.from.acronym, to: alignment.to.acronym });
    return { title, section: 'evidence', body: <DocumentShown alignment={alignment} heading={title} knownAt={knownAt} /> };
  },
};

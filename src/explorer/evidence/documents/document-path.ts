export const DOCUMENTS_PATH = '/evidence/documents';

/** The address of a document: `/evidence/documents/ie-nfq--eqf-2020`. */
export const documentPath = (key: string): string => `${DOCUMENTS_PATH}/${encodeURIComponent(key)}`;

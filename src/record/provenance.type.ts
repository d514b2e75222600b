import { enumOf } from './enum.js';
import { provenance } from './provenance.js';

export const ProvenanceEnum = enumOf(provenance, 'Provenance', 'How the document behind a statement was seen, best first.');

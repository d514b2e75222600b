import type { VNode } from 'preact';
import type { EvidenceDocumentsQuery } from '../../../../schema/explorer/client/graphql.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { heldText } from '../../parts/span/span.js';
import { useLink, useWords } from '../../words/speaking.js';
import { documentPath } from './document-path.js';

/** A document in the list of all. */
export function DocumentRow({ of: { key, title, basis, provenance, standing, symmetric, validFrom, validTo, from, to, supersededBy } }: { readonly of: EvidenceDocumentsQuery['alignments']['nodes'][number] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <tr>
      <th scope="row"><a href={link(documentPath(key))}>{from.acronym} → {to.acronym}</a><br /><cite class="quiet" dir="auto">{title}</cite></th>
      <td>{words.say(`coverage-matrix.kind.${basis}`)}{standing === 'NOT_ENDORSED' && <><br /><strong>{words.say('evidence.standing.NOT_ENDORSED')}</strong></>}</td>
      <td>{heldText(words, validFrom, validTo)}{supersededBy.length > 0 && <><br />{words.say('evidence.documents.replaced')}</>}</td>
      <td>{words.say(symmetric ? 'evidence.documents.bothSides' : 'evidence.documents.oneSide')}</td>
      <td><Provenance of={provenance} short /></td>
    </tr>
  );
}

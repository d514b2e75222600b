import type { VNode } from 'preact';
import type { EvidenceDocumentQuery } from '../../../../schema/explorer/client/graphql.js';
import { useLink, useWords } from '../../words/speaking.js';
import { documentPath } from './document-path.js';

type History = NonNullable<EvidenceDocumentQuery['alignment']>['history'];

/** Who said it when, what changed, and the record as it was then. */
export function DocumentHistory({ of, documentKey }: { readonly of: History; readonly documentKey: string }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <h2>{words.say('evidence.document.history')}</h2>
      <ol>
        {of.map(({ version, revision, recordedAt, body, changedFields, why }) => (
          <li value={version}>
            {words.say('evidence.document.version', { day: words.day(recordedAt.slice(0, 10)), body: body ? body.slice(body.indexOf(':') + 1) : words.say('evidence.document.compilers') })}
            {changedFields.length > 0 && <> {words.say('evidence.document.changed')} <code>{changedFields.join(', ')}</code>.</>}
            {why && <> <q dir="auto">{why}</q></>}{' '}
            <a href={link(documentPath(documentKey), { knownAt: revision })}>{words.say('evidence.document.asItWas', { revision })}</a>
          </li>
        ))}
      </ol>
    </>
  );
}

import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import type { ShownFramework } from './shown.js';

/** What the record said before: each version can be looked at. */
export function History({ of: versions, code }: { readonly of: ShownFramework['history']; readonly code: string }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section id="history">
      <h2>{words.say('frameworks.history')}</h2>
      <p>{words.say('frameworks.historyHint')}</p>
      <ol class="history">
        {versions.map(({ version, revision, recordedAt, changedFields, why }) => (
          <li>
            <a href={link(`/frameworks/${code}`, { knownAt: revision })}>{words.say('frameworks.version', { version: String(version) })}</a>, {words.day(recordedAt.slice(0, 10))}
            {changedFields.length > 0 && <> · {words.say('frameworks.changed', { fields: changedFields.join(', ') })}</>}
            {why && <> · <span dir="auto">{why}</span></>}
          </li>
        ))}
      </ol>
    </section>
  );
}

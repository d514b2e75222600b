import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import { Stored } from '../stored.js';
import { recordPath } from '../record-path.js';
import type { FoundRecord, NamedVersion } from './record-page.js';

interface HistoryParts {
  readonly of: FoundRecord;
  readonly named: NamedVersion;
}

/** Its versions, the latest first: the day, whose word it is, what changed and why. Each has an address of its own. */
export function History({ of: { history, awardingBodies }, named: { key, version: shown } }: HistoryParts): VNode {
  const words = useWords();
  const link = useLink();
  const names = new Map(awardingBodies.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.say('microcredentials.history')}</h2>
      <ol class="history" reversed>
        {history.toReversed().map(({ version, recordedAt, body, changedFields, why }) => (
          <li value={version}>
            <p>
              <a href={link(recordPath(key, version))} aria-current={version === shown ? 'page' : undefined}>{words.say('microcredentials.version', { version })}</a>
              {', '}<time dateTime={recordedAt}>{words.day(recordedAt.slice(0, 10))}</time>{' · '}
              {body === null ? words.say('microcredentials.compilers') : <Stored text={names.get(body) ?? body} />}
            </p>
            {changedFields.length > 0 && <p class="small">{words.say('microcredentials.changed')} {changedFields.map((field, place) => <>{place > 0 && ', '}<code>{field}</code></>)}</p>}
            {why && <p><Stored text={why} /></p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

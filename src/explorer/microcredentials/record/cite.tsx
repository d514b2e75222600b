import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { recordPath } from '../record-path.js';
import type { RecordParts } from './record-page.js';

/** The address that never goes dead, of the record and of this version; a citation as plain text; the same as data. */
export function Cite({ named: { key, version }, record, today }: RecordParts): VNode {
  const words = useWords();
  const address = `${record.address}/v${version}`;
  const said = record.history.find((entry) => entry.version === version);
  const citation = words.say('microcredentials.citation', {
    bodies: record.awardingBodies.map(({ name }) => name).join(', '),
    title: record.localisedTitle.text,
    version,
    day: words.day((said?.recordedAt ?? today).slice(0, 10)),
    address,
    today: words.day(today),
  });
  return (
    <section aria-labelledby="cite" class="card">
      <h2 id="cite">{words.say('microcredentials.cite')}</h2>
      <label for="citation" class="quiet small">{words.say('microcredentials.citeText')}</label>
      <textarea id="citation" class="citation" readOnly rows={6} dir="auto" value={citation} />
      <dl class="addresses">
        <dt>{words.say('microcredentials.addressOfRecord')}</dt>
        <dd><a href={recordPath(key)}>{record.address}</a></dd>
        <dt>{words.say('microcredentials.addressOfVersion')}</dt>
        <dd><a href={recordPath(key, version)}>{address}</a></dd>
      </dl>
      <p><a href={`${recordPath(key, version)}?format=jsonld`} type="application/ld+json">{words.say('microcredentials.asJsonLd')}</a></p>
    </section>
  );
}

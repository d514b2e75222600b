import type { VNode } from 'preact';
import { placeName } from '../../places.js';
import { useLink, useWords } from '../../words/speaking.js';
import { NamedPlace, Stored } from '../stored.js';
import { recordPath } from '../record-path.js';
import { RecordState } from '../record-state.js';
import { nameOfLanguage } from '../told.js';
import type { FoundRecord, NamedVersion } from './record-page.js';

interface HeadingParts {
  readonly named: NamedVersion;
  readonly record: FoundRecord;
}

/** What it is called, who awards it, and how the record stands. */
export function RecordHeading({ named, record }: HeadingParts): VNode {
  const words = useWords();
  const link = useLink();
  const { designation, localisedTitle, titles, awardingBodies, offerStatus, observed, url } = record;
  const others = titles.filter(({ language }) => language !== localisedTitle.language);
  return (
    <header class="record-heading">
      <p class="designation"><a href={link('/microcredentials')}>{words.say('microcredentials.title')}</a> <span aria-hidden="true">/</span> {words.say(`microcredentials.designation.${designation}`)}</p>
      <h1 lang={localisedTitle.language} dir="auto">{localisedTitle.text}</h1>
      {others.length > 0 && (
        <ul class="other-titles">{others.map(({ text, language }) => <li><Stored text={text} language={language} /> <span class="quiet small">({nameOfLanguage(words, language)})</span></li>)}</ul>
      )}
      <p class="awarded-by">
        {words.say('microcredentials.awardedBy')}{' '}
        {awardingBodies.map(({ name, country, url: site }, place) => <>{place > 0 && ', '}<NamedPlace name={name} url={site} />{country && <span class="quiet"> ({placeName(words, country)})</span>}</>)}
      </p>
      <p class="state-line">
        <RecordState of={record.state} /> <span class="quiet">· {words.say(`microcredentials.offer.${offerStatus}`)}{observed !== null && <> · {words.say('microcredentials.observed', { year: String(observed) })}</>}</span>
        {record.reviewOverdue && named.version === named.lastVersion && <> · <strong class="review-overdue">{words.say('microcredentials.reviewOverdue')}</strong></>}
        {url && <> · <a href={url} rel="noopener">{words.say('microcredentials.offerItself')}</a></>}
      </p>
      <Ended of={record} />
      <OfVersion of={named} />
    </header>
  );
}

function Ended({ of: { ending } }: { readonly of: FoundRecord }): VNode | null {
  const words = useWords();
  const link = useLink();
  if (!ending) return null;
  return (
    <div class="notice">
      <p>{words.say('microcredentials.endedOn', { day: words.day(ending.on) })} <Stored text={ending.reason} /></p>
      {ending.successor && <p>{words.say('microcredentials.inItsPlace')} <a href={link(recordPath(ending.successor))}>{ending.successor}</a></p>}
    </div>
  );
}

function OfVersion({ of: { key, version, lastVersion } }: { readonly of: NamedVersion }): VNode | null {
  const words = useWords();
  const link = useLink();
  if (version === lastVersion) return null;
  return (
    <div class="notice">
      <p>{words.say('microcredentials.oldVersion', { version })} <a href={link(recordPath(key))}>{words.say('microcredentials.currentVersion', { version: lastVersion })}</a></p>
    </div>
  );
}

import type { VNode } from 'preact';
import { Sources } from '../../parts/sources/sources.js';
import { useWords } from '../../words/speaking.js';
import { Stored } from '../stored.js';
import { ViewpointForm } from '../viewpoint/viewpoint-form.js';
import { recordPath } from '../record-path.js';
import { Cite } from './cite.js';
import { CreditSystemsContext } from './credits-said.js';
import { History } from './history.js';
import { Noted } from './noted.js';
import { OfferShown } from './offer-shown.js';
import { Placements, Sizes } from './placements.js';
import { RecordHeading } from './record-heading.js';
import type { RecordParts } from './record-page.js';
import { Seen } from './seen.js';
import { Stacking } from './stacking.js';
import { StandardsShown } from './standards-shown.js';
import { Statements } from './statements.js';

/** A microcredential whole: what it is, who says so, how it looks from elsewhere, and what is not known. */
export function RecordShown(parts: RecordParts): VNode {
  const { named, record, viewpoint, choices, standard } = parts;
  const words = useWords();
  const path = recordPath(named.key, named.knownAt === null ? undefined : named.version);
  return (
    <article class="record">
      <RecordHeading named={named} record={record} />
      <div class="record-columns">
        <div class="record-main">
          <section aria-labelledby="levels">
            <h2 id="levels">{words.say('microcredentials.levels')}</h2>
            <Placements of={record.levelPlacements} />
            <h3>{words.say('microcredentials.credits')}</h3>
            <Sizes of={record.creditValues} />
          </section>
          <section aria-labelledby="seen" class="card seen-from-here">
            <h2 id="seen">{words.say('microcredentials.seenTitle')}</h2>
            <ViewpointForm path={`${path}#seen`} choices={choices} viewpoint={viewpoint} kept={standard === 'EU' ? {} : { standard: [standard] }} />
            <Seen {...parts} />
          </section>
          <OfferShown of={record} />
          <Noted of={record.warnings} />
          <CreditSystemsContext.Provider value={choices.creditSystems}>
            <Statements of={record.statements} path={path} viewpoint={viewpoint} />
            <Stacking of={record.stackability} />
          </CreditSystemsContext.Provider>
          <section aria-labelledby="sources">
            <h2 id="sources">{words.say('microcredentials.sources')}</h2>
            {record.sources.length === 0 ? <p>{words.say('microcredentials.noSources')}</p> : <Sources of={record.sources} />}
            {record.notes && <p><span class="quiet">{words.say('microcredentials.notes')}</span> <Stored text={record.notes} /></p>}
          </section>
          <History of={record} named={named} />
        </div>
        <aside class="record-aside">
          <StandardsShown record={record} chosen={standard} path={path} viewpoint={viewpoint} />
          <Cite {...parts} />
        </aside>
      </div>
    </article>
  );
}

import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { Facts } from '../../parts/facts/facts.js';
import { Island } from '../../parts/island/island.js';
import { Localised } from '../../parts/localised/localised.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { Sources } from '../../parts/sources/sources.js';
import { SuggestBox } from '../../parts/suggest-box/suggest-box.js';
import { SpeakingContext, useLink, useWords } from '../../words/speaking.js';
import { placeNames } from '../../places.js';
import { FrameworkDocuments } from './documents.js';
import { History } from './history.js';
import { Levels } from './levels.js';
import { Share } from './share.js';
import type { ShownDocument, ShownFramework } from './shown.js';

interface ArticleParts {
  readonly framework: ShownFramework;
  readonly documents: readonly ShownDocument[];
  readonly documentCount: number;
  readonly address: string;
  /** The revision asked about; null: the current one. */
  readonly knownAt: number | null;
  readonly today: string;
}

/** More countries than this are told on demand. */
const MANY = 8;

/** All that is known of one framework. */
export function FrameworkArticle({ framework, documents, documentCount, address, knownAt, today }: ArticleParts): VNode {
  const words = useWords();
  const link = useLink();
  const { code, acronym, scope, status, localisedName, names, provenance, sources, notes, sameAs, history } = framework;
  return (
    <article class="framework">
      <h1><Localised of={localisedName} /></h1>
      <p class="lead">{acronym} · {words.say(`frameworks.scope.${scope}`)} · {words.say(`frameworks.status.${status}`)} · <Provenance of={provenance} /></p>
      {names.length > 1 && <p>{names.filter(({ language }) => language !== localisedName.language).map((name, place) => <>{place > 0 && ' · '}<Localised of={name} /></>)}</p>}
      {knownAt !== null && <p class="notice">{words.say('frameworks.asKnown', { revision: String(knownAt) })} <a href={link(`/frameworks/${code}`)}>{words.say('frameworks.asNow')}</a></p>}
      <AboutIt of={framework} />
      <section id="levels">
        <h2>{words.say('frameworks.levels')}</h2>
        <p>{words.say('frameworks.levelsHint')}</p>
        <Levels of={framework} />
      </section>
      <CompareWith code={code} acronym={acronym} />
      <FrameworkDocuments framework={framework} documents={documents} total={documentCount} today={today} />
      <section id="sources">
        <h2>{words.say('frameworks.sources')}</h2>
        <p>{words.say('frameworks.sourcesHint')}</p>
        <Sources of={sources} />
        {notes && <><h3>{words.say('frameworks.notes')}</h3><p lang="en" dir="auto">{notes}</p></>}
        {sameAs.length > 0 && <><h3>{words.say('frameworks.sameAs')}</h3><ul>{sameAs.map((same) => <li><a href={same.address} rel="noopener">{same.address}</a> {!same.verified && <span class="quiet small">({words.say('frameworks.unverified')})</span>}</li>)}</ul></>}
      </section>
      <History of={history} code={code} />
      <Share framework={framework} address={address} />
    </article>
  );
}

function AboutIt({ of: { code, jurisdictions, established, revised, authority, website, creditSystem, descriptorDomains } }: { readonly of: ShownFramework }): VNode {
  const words = useWords();
  const places = placeNames(words, jurisdictions);
  const hours = creditSystem?.notionalHoursPerCredit;
  return (
    <Facts
      of={[
        [words.say('frameworks.code'), <code>{code}</code>],
        [words.say('frameworks.where'), jurisdictions.length > MANY ? <details><summary>{words.say('frameworks.countries', { count: jurisdictions.length })}</summary>{places}</details> : places],
        [words.say('frameworks.authority'), authority && (authority.url ? <a href={authority.url} rel="noopener">{authority.name}</a> : authority.name)],
        [words.say('frameworks.established'), established && String(established)],
        [words.say('frameworks.revised'), revised && String(revised)],
        [words.say('frameworks.creditSystem'), creditSystem && (
          <>
            {creditSystem.name} <code>{creditSystem.code}</code>
            {hours && <> · {words.say('frameworks.hours', { min: hours.min, max: hours.max ?? 'none' })}</>}
            {creditSystem.creditsPerFullTimeYear && <> · {words.say('frameworks.perYear', { credits: creditSystem.creditsPerFullTimeYear })}</>}
          </>
        )],
        [words.say('frameworks.domains'), descriptorDomains.length > 0 && <span lang="en">{descriptorDomains.join(', ')}</span>],
        [words.say('frameworks.website'), website && <a href={website} rel="noopener">{website}</a>],
      ]}
    />
  );
}

function CompareWith({ code, acronym }: { readonly code: string; readonly acronym: string }): VNode {
  const words = useWords();
  const link = useLink();
  const { asked } = useContext(SpeakingContext);
  return (
    <section class="no-print">
      <h2>{words.say('frameworks.elsewhere', { framework: acronym })}</h2>
      <form action="/compare" method="get" class="choose-form">
        <input type="hidden" name="f" value={code} />
        {asked && <input type="hidden" name="lang" value={asked} />}
        <Island name="suggest-box" of={SuggestBox} given={{ name: 'add', label: words.say('frameworks.compareLabel'), hint: words.say('compare.addHint'), kinds: ['FRAMEWORK'], required: true }} />
        <button type="submit">{words.say('compare.compare')}</button>
      </form>
      <p><a href={link('/', { to: code })}>{words.say('frameworks.askAbout', { framework: acronym })}</a></p>
    </section>
  );
}

import type { VNode } from 'preact';
import { FrameworksCountryDocument, type FrameworksCountryQuery } from '../../../../schema/explorer/client/graphql.js';
import type { PageRequest, Shown } from '../../page/explorer-page.js';
import { Facts } from '../../parts/facts/facts.js';
import { Localised } from '../../parts/localised/localised.js';
import { notFound } from '../../parts/problem/problem.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { Source } from '../../parts/sources/sources.js';
import { useLink, useWords } from '../../words/speaking.js';
import { placeName } from '../../places.js';
import { standingOf } from './in-parts.js';

type CountryShown = NonNullable<FrameworksCountryQuery['country']>;

/** What is known of one country: a framework, none, or that we do not know. */
export async function showCountry(request: PageRequest, code: string): Promise<Shown> {
  if (!/^[A-Z]{2}$/.test(code)) return notFound(request.words);
  const { country } = await request.ask(FrameworksCountryDocument, { code });
  if (!country) return notFound(request.words);
  return { title: placeName(request.words, code), section: 'frameworks', body: <Country of={country} /> };
}

function Country({ of: { code, names, status, provenance, note, source, frameworks, memberOf } }: { readonly of: CountryShown }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <article>
      <h1>{placeName(words, code)}</h1>
      <p class="lead">{words.say(`frameworks.country.sentence.${standingOf({ status, frameworks })}`)} <span class="small"><Provenance of={provenance} /></span></p>
      <Facts
        of={[
          [words.say('frameworks.code'), <code>{code}</code>],
          [words.say('frameworks.recordedNames'), names.map((name, place) => <>{place > 0 && ' · '}<Localised of={name} /></>)],
          [words.say('frameworks.source'), source && <Source of={source} />],
          [words.say('frameworks.note'), note && <span lang="en" dir="auto">{note}</span>],
        ]}
      />
      <h2>{words.say('frameworks.own')}</h2>
      {frameworks.length === 0 && <p>{words.say('frameworks.noneRecorded')}</p>}
      <ul>
        {frameworks.map((framework) => (
          <li><a href={link(`/frameworks/${framework.code}`)}>{framework.acronym}</a> <Localised of={framework.localisedName} /> <span class="quiet small">{words.say(`frameworks.scope.${framework.scope}`)} · {words.say(`frameworks.status.${framework.status}`)}</span></li>
        ))}
      </ul>
      <h2>{words.say('frameworks.takesPart')}</h2>
      {memberOf.length === 0 && <p>{words.say('frameworks.noneRecorded')}</p>}
      <ul>
        {memberOf.map(({ framework, since }) => (
          <li><a href={link(`/frameworks/${framework.code}`)}>{framework.acronym}</a> <Localised of={framework.localisedName} /> {since && <span class="quiet small">{words.say('frameworks.since', { year: String(since) })}</span>}</li>
        ))}
      </ul>
      <p><a href={link('/frameworks')}>{words.say('frameworks.back')}</a></p>
    </article>
  );
}

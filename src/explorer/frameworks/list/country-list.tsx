import type { VNode } from 'preact';
import type { FrameworksCountriesQuery } from '../../../../schema/explorer/client/graphql.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useLink, useWords } from '../../words/speaking.js';
import { standingOf } from '../country/in-parts.js';
import { mapKind } from '../map/map-kind.js';
import { Swatch } from '../map/signs.js';
import { placeName } from '../../places.js';

type ListedCountry = FrameworksCountriesQuery['countries']['nodes'][number];

/** The map in words: what is known of each country, and how. */
export function CountryList({ countries }: { readonly countries: readonly ListedCountry[] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.say('frameworks.list.countries')}>
      <table class="country-list">
        <thead>
          <tr>
            <th scope="col">{words.say('frameworks.country')}</th>
            <th scope="col">{words.say('frameworks.state')}</th>
            <th scope="col">{words.say('frameworks.own')}</th>
            <th scope="col">{words.say('frameworks.takesPart')}</th>
          </tr>
        </thead>
        <tbody>
          {countries.map((country) => (
            <tr>
              <th scope="row"><a href={link(`/frameworks/country/${country.code}`)}>{placeName(words, country.code)}</a></th>
              <td><Swatch kind={mapKind(country)} /> {words.say(`frameworks.country.${standingOf(country)}`)} <span class="small"><Provenance of={country.provenance} short /></span></td>
              <td>{country.frameworks.map(({ code, acronym }, place) => <>{place > 0 && ', '}<a href={link(`/frameworks/${code}`)}>{acronym}</a></>)}</td>
              <td>{country.memberOf.map(({ framework: { code, acronym }, since }, place) => <>{place > 0 && ', '}<a href={link(`/frameworks/${code}`)}>{acronym}</a>{since && <span class="quiet small"> {words.say('frameworks.since', { year: String(since) })}</span>}</>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

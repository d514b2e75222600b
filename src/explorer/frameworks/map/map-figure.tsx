import type { VNode } from 'preact';
import type { FrameworksRegionsQuery } from '../../../../schema/explorer/client/graphql.js';
import { useLink, useWords } from '../../words/speaking.js';
import { placeName, placeNames } from '../../places.js';
import { MAP_KINDS, mapKind } from './map-kind.js';
import { Swatch } from './signs.js';
import { notOnMap, WorldMap, type MapCountry } from './world-map.js';
import type { WorldShapes } from './world-shapes.js';

type PartFramework = FrameworksRegionsQuery['parts']['nodes'][number];

interface FigureParts {
  readonly world: WorldShapes;
  readonly countries: readonly MapCountry[];
  /** Frameworks of parts of countries, which share one shape. */
  readonly parts: readonly PartFramework[];
}

/** The map, what its fillings say, and what it cannot show. */
export function MapFigure({ world, countries, parts }: FigureParts): VNode {
  const words = useWords();
  const absent = notOnMap({ world, countries });
  return (
    <figure class="map-figure">
      <div class="scroll map-scroll" tabIndex={0} role="region" aria-label={words.say('frameworks.map')}><WorldMap world={world} countries={countries} /></div>
      <figcaption>
        <ul class="map-legend">
          {MAP_KINDS.map((kind) => <li><Swatch kind={kind} /> {words.say(`frameworks.kind.${kind}`)} <span class="quiet">{words.number(countries.filter((country) => mapKind(country) === kind).length)}</span></li>)}
        </ul>
        <p class="small">{words.say('frameworks.mapNote')}</p>
        <details>
          <summary>{words.say('frameworks.notShown')}</summary>
          <Parts of={parts} />
          {absent.length > 0 && <p>{words.say('frameworks.absent', { places: placeNames(words, absent.map(({ code }) => code)) })}</p>}
          <p>{words.say('frameworks.unrecorded')}</p>
        </details>
      </figcaption>
    </figure>
  );
}

function Parts({ of: parts }: { readonly of: readonly PartFramework[] }): VNode | null {
  const words = useWords();
  const link = useLink();
  const byCountry = Map.groupBy(parts, ({ jurisdictions }) => jurisdictions[0]?.slice(0, 2) ?? '');
  if (byCountry.size === 0) return null;
  return (
    <>
      <p>{words.say('frameworks.parts')}</p>
      <ul>
        {[...byCountry].map(([country, frameworks]) => (
          <li>{placeName(words, country)}: {frameworks.map(({ code, acronym, jurisdictions }, place) => <>{place > 0 && ', '}<a href={link(`/frameworks/${code}`)}>{acronym}</a> <span class="quiet small">({jurisdictions.join(', ')})</span></>)}</li>
        ))}
      </ul>
    </>
  );
}

import type { VNode } from 'preact';
import type { FrameworksMapQuery } from '../../../../schema/explorer/client/graphql.js';
import { useLink, useWords } from '../../words/speaking.js';
import { placeName } from '../../places.js';
import { MAP_KINDS, mapKind, type MapKind } from './map-kind.js';
import { Sign, Texture } from './signs.js';
import type { WorldShapes } from './world-shapes.js';

export type MapCountry = FrameworksMapQuery['countries']['nodes'][number];

interface MapParts {
  readonly world: WorldShapes;
  readonly countries: readonly MapCountry[];
}

/**
 * The world, each country a link. It is for the eye and the pointer: whoever uses the keyboard finds the same in the
 * list, so that two hundred links need not be passed.
 */
export function WorldMap({ world: { width, height, shapes, points }, countries }: MapParts): VNode {
  const words = useWords();
  const byKind = new Map(MAP_KINDS.map((kind) => [kind, countries.filter((country) => mapKind(country) === kind)]));
  const outlines = new Map(shapes.flatMap(({ code, path }) => (code === null ? [] : [[code, path] as const])));
  const places = new Map(points.map((point) => [point.code, point]));
  const known = new Set(countries.map(({ code }) => code));
  const unrecorded = shapes.filter(({ code }) => code === null || !known.has(code)).map(({ path }) => path).join('');
  return (
    <svg class="world" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.say('frameworks.map')}>
      <defs>{MAP_KINDS.map((kind) => <Texture kind={kind} />)}</defs>
      <path class="world-unrecorded" d={unrecorded} />
      {MAP_KINDS.map((kind) => (
        <g class="world-kind" fill={`url(#map-${kind.toLowerCase()})`}>
          {byKind.get(kind)?.flatMap((country) => {
            const outline = outlines.get(country.code);
            return outline === undefined ? [] : [<Country country={country} kind={kind}><path d={outline} /></Country>];
          })}
        </g>
      ))}
      {MAP_KINDS.map((kind) => (
        <g class="world-points">
          {byKind.get(kind)?.flatMap((country) => {
            const at = places.get(country.code);
            return at === undefined ? [] : [<Country country={country} kind={kind}><Sign kind={kind} x={at.x} y={at.y} /></Country>];
          })}
        </g>
      ))}
    </svg>
  );
}

function Country({ country: { code, frameworks }, kind, children }: { readonly country: MapCountry; readonly kind: MapKind; readonly children: VNode }): VNode {
  const words = useWords();
  const link = useLink();
  const acronyms = frameworks.map(({ acronym }) => acronym).join(', ');
  return <a href={link(`/frameworks/country/${code}`)} tabIndex={-1}><title>{`${placeName(words, code)}: ${words.say(`frameworks.kind.${kind}`)}${acronyms && ` (${acronyms})`}`}</title>{children}</a>;
}

/** Countries of the registry that neither have an outline nor a point. */
export function notOnMap({ world: { shapes, points }, countries }: MapParts): MapCountry[] {
  const drawn = new Set([...shapes, ...points].map(({ code }) => code));
  return countries.filter(({ code }) => !drawn.has(code));
}

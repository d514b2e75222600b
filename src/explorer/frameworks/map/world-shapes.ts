import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoCentroid, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { alpha2 } from './alpha-2.js';

/** A land of the map. */
export interface Shape {
  /** ISO 3166-1, two letters; null where it has none. */
  readonly code: string | null;
  /** Its outline, an SVG path. */
  readonly path: string;
}

/** A land too small for an outline at this scale. */
export interface Point {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

export interface WorldShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly points: readonly Point[];
}

/** Units of the picture: with whole numbers, finer than a screen's points. */
const WIDTH = 1400;
/** Antarctica is no country, and would take a fifth of the picture. */
const LEFT_OUT = '010';

type Lands = FeatureCollection<Geometry, { readonly name: string }>;
type Atlas = Parameters<typeof feature>[0];

const here = createRequire(import.meta.url);
let made: Promise<WorldShapes> | null = null;

/** Natural Earth's outlines in an equal-area projection: read and drawn once, when the first map is asked for. */
export function worldShapes(): Promise<WorldShapes> {
  made ??= draw().catch((error: unknown) => {
    made = null;
    throw error;
  });
  return made;
}

async function draw(): Promise<WorldShapes> {
  const [coarse, fine] = await Promise.all([readLands('110m'), readLands('50m')]);
  const projection = geoEqualEarth().fitWidth(WIDTH, coarse);
  const path = geoPath(projection).digits(0);
  const shapes = coarse.features.map((land) => ({ code: codeOf(land), path: path(land) ?? '' }));
  const drawn = new Set(shapes.map(({ code }) => code));
  const [, [, bottom]] = path.bounds(coarse);
  return {
    width: WIDTH, height: Math.ceil(bottom), shapes,
    points: fine.features.flatMap((land) => pointOf(land, projection)).filter(({ code }) => !drawn.has(code)),
  };
}

async function readLands(scale: '110m' | '50m'): Promise<Lands> {
  const atlas = JSON.parse(await readFile(here.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Atlas;
  const lands = feature(atlas, atlas.objects['countries']!) as Lands;
  return { ...lands, features: lands.features.filter(({ id }) => id !== LEFT_OUT) };
}

type Land = Lands['features'][number];

const codeOf = ({ id, properties }: Land): string | null => alpha2(id === undefined ? undefined : String(id), properties.name);

function pointOf(land: Land, projection: GeoProjection): Point[] {
  const code = codeOf(land);
  const at = projection(geoCentroid(land));
  return code === null || at === null ? [] : [{ code, x: Math.round(at[0]), y: Math.round(at[1]) }];
}

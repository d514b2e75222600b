import type { VNode } from 'preact';
import type { MapKind } from './map-kind.js';

/** How the map fills a land: no two alike without colour. */
const MARKS: Readonly<Record<MapKind, VNode | null>> = {
  WHOLE: null,
  COMING: <path d="M-2 2L2 -2M0 10L10 0M8 12L12 8" />,
  PART: <path d="M0 5H10" />,
  NONE: <path d="M2 2L8 8M8 2L2 8" />,
  UNKNOWN: <circle cx="5" cy="5" r="1.1" />,
};

export function Texture({ kind }: { readonly kind: MapKind }): VNode {
  const name = kind.toLowerCase();
  return (
    <pattern id={`map-${name}`} width="10" height="10" patternUnits="userSpaceOnUse">
      <rect class={`map-ground map-ground-${name}`} width="10" height="10" />
      <g class="map-mark">{MARKS[kind]}</g>
    </pattern>
  );
}

/** The same for a land that is only a point: a disc, a half-filled one, a bar, a cross, a ring. */
const SIGNS: Readonly<Record<MapKind, VNode>> = {
  WHOLE: <circle r="5" class="sign-full" />,
  COMING: <path d="M0 -6L6 5H-6Z" />,
  PART: <path d="M-5 -5H5V5H-5ZM-5 0H5" />,
  NONE: <path d="M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5" />,
  UNKNOWN: <circle r="4" />,
};

export function Sign({ kind, x, y }: { readonly kind: MapKind; readonly x: number; readonly y: number }): VNode {
  return <g class="sign" transform={`translate(${x} ${y})`}><circle r="8" class="sign-place" />{SIGNS[kind]}</g>;
}

/** How the map shows a kind, for its legend and for lists. */
export function Swatch({ kind }: { readonly kind: MapKind }): VNode {
  return (
    <svg class="swatch-map" viewBox="0 0 56 20" width="56" height="20" aria-hidden="true">
      <rect x="1" y="1" width="28" height="18" rx="2" fill={`url(#map-${kind.toLowerCase()})`} class="swatch-land" />
      <Sign kind={kind} x={44} y={10} />
    </svg>
  );
}

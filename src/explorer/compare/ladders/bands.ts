/** A stretch of height in the picture, from its upper to its lower edge. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Equal bands for so many levels, the lowest level at the bottom. `bandsOf(2, { top: 0, bottom: 10 })` -> [{ 5, 10 }, { 0, 5 }]. */
export function bandsOf(levels: number, { top, bottom }: Band): Band[] {
  const height = (bottom - top) / levels;
  return Array.from({ length: levels }, (_, place) => ({ top: bottom - (place + 1) * height, bottom: bottom - place * height }));
}

/** The part of a band that is left to the one at a place among several, counted from below. */
export const partOf = (band: Band, place: number, among: number): Band => bandsOf(among, band)[place] ?? band;

export const narrowed = ({ top, bottom }: Band, by: number): Band => ({ top: top + by, bottom: bottom - by });

export const middleOf = ({ top, bottom }: Band): number => (top + bottom) / 2;

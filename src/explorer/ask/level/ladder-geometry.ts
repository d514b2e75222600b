/** Where the levels of one framework stand in the picture. Units are those of the picture, about a pixel. */
export interface Rung {
  readonly code: string;
  readonly top: number;
  readonly height: number;
}

const GAP = 4;
/** As low as a rung may be and its code still be read. */
const LOWEST = 26;

/** High enough for the framework that has more levels. */
export const ladderHeight = (...counts: readonly number[]): number => Math.max(...counts, 1) * (LOWEST + GAP) - GAP;

/** Levels, lowest first, one above the other over the whole height: how high a rung is says nothing about its demand. Pure. */
export function rungs(codes: readonly string[], height: number): Rung[] {
  const each = (height + GAP) / Math.max(codes.length, 1);
  return codes.map((code, place) => ({ code, top: height - (place + 1) * each + GAP, height: each - GAP }));
}

/** A band from one rung to another, as the path of a shape. Pure. */
export function band(from: Rung, to: Rung, left: number, right: number): string {
  const middle = (left + right) / 2;
  const inset = 3;
  const [a, b, c, d] = [from.top + inset, to.top + inset, to.top + to.height - inset, from.top + from.height - inset];
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${c}C${middle} ${c} ${middle} ${d} ${left} ${d}Z`;
}

import { middleOf, narrowed, partOf, type Band } from './bands.js';
import { hasLevels, linkKind, type LinkKind, type Told, type ToldLevels } from './told.js';

/** A link between two levels that stand side by side in the picture. */
export interface Ribbon extends Pick<ToldLevels, 'force' | 'provenance'> {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** Where it begins and ends. Equal edges: a line. */
  readonly near: Band;
  readonly far: Band;
}

/** Levels by their code, each with its band. */
export type Rungs = ReadonlyMap<string, Band>;

/** Free of the lines between levels, units of the picture. */
const MARGIN = 2;

interface Joined extends Pick<Ribbon, 'from' | 'to' | 'kind' | 'force' | 'provenance'> {}

const joinsOf = (told: Told): Joined[] =>
  hasLevels(told) ? told.levels.map((named) => ({ from: told.from.code, to: named.level.code, kind: linkKind(named), force: told.force, provenance: told.provenance })) : [];

/**
 * One ribbon for each level that an answer names. A level that lies wholly in the other gives its whole band to the
 * ribbon; one that shares only a part gives a part: which one is not known, so those of several are put in order.
 */
export function ribbonsOf(answers: readonly Told[], near: Rungs, far: Rungs): Ribbon[] {
  const joins = answers.flatMap(joinsOf);
  return joins.flatMap((join) => {
    const [start, end] = [near.get(join.from), far.get(join.to)];
    if (!start || !end) return [];
    const beside = joins.filter(({ from }) => from === join.from);
    const above = joins.filter(({ to }) => to === join.to);
    const isWholeHere = join.kind === 'SAME' || join.kind === 'WITHIN';
    const isWholeThere = join.kind === 'SAME' || join.kind === 'COVERS';
    const edges = {
      near: narrowed(isWholeHere ? start : partOf(start, beside.indexOf(join), Math.max(2, beside.length)), MARGIN),
      far: narrowed(isWholeThere ? end : partOf(end, above.indexOf(join), Math.max(2, above.length)), MARGIN),
    };
    return [{ ...join, ...(isLine(join.kind) ? asLine(start, end, edges, beside.length, above.length) : edges) }];
  });
}

export const isLine = (kind: LinkKind): boolean => kind === 'SHARES' || kind === 'MAYBE';

/** What is not known has no breadth: a line, in the middle where it is alone. */
function asLine(start: Band, end: Band, { near, far }: { readonly near: Band; readonly far: Band }, beside: number, above: number): Pick<Ribbon, 'near' | 'far'> {
  const at = (band: Band): Band => ({ top: middleOf(band), bottom: middleOf(band) });
  return { near: at(beside === 1 ? start : near), far: at(above === 1 ? end : far) };
}

/** The outline of a ribbon from one side to the other; of a line, the line. */
export function outline({ kind, near, far }: Ribbon, left: number, right: number): string {
  const middle = (left + right) / 2;
  const there = `M${left} ${near.top}C${middle} ${near.top} ${middle} ${far.top} ${right} ${far.top}`;
  return isLine(kind) ? there : `${there}L${right} ${far.bottom}C${middle} ${far.bottom} ${middle} ${near.bottom} ${left} ${near.bottom}Z`;
}

import type { AlignmentInput, PairRelation, Provenance, StewardStandingQuery } from '../../../schema/explorer/client/graphql.js';

/** What stands in the fields of the form for an alignment, by their names. */
export type Values = Readonly<Record<string, string>>;
export type StandingAlignment = NonNullable<StewardStandingQuery['alignment']>;

/** What the form does not ask of an alignment that stands, so that nothing of it is lost. */
export interface Kept {
  readonly pairs: readonly { readonly from: string; readonly to: string; readonly provenance: Provenance | null; readonly pinpoint: string | null }[];
  readonly sources: AlignmentInput['sources'];
}

export const NOTHING_KEPT: Kept = { pairs: [], sources: [] };

/** Where a pair of levels is typed. Codes of levels have no blanks. */
export const cellOf = (from: string, to: string): string => `pair ${from} ${to}`;
export const leftOutOf = (side: 'from' | 'to', code: string): string => `unmapped ${side} ${code}`;

const SOURCE = ['title', 'publisher', 'year', 'edition', 'pinpoint', 'url', 'provenance'] as const;

/** What the form shows of an alignment that stands. */
export function valuesOf({ key, from, to, pairs, unmapped, sources: [first], ...said }: StandingAlignment): Values {
  return {
    key, from: from.code, to: to.code, basis: said.basis, standing: said.standing, complete: said.complete ? 'on' : '', chains: said.chains ? 'on' : '',
    coverage: said.coverage ?? '', validFrom: said.validFrom ?? '', validTo: said.validTo ?? '', notes: said.notes ?? '',
    ...Object.fromEntries(pairs.map((pair) => [cellOf(pair.from.code, pair.to.code), pair.relation])),
    ...Object.fromEntries((['from', 'to'] as const).flatMap((side) => unmapped[side].map(({ code }) => [leftOutOf(side, code), 'on']))),
    ...Object.fromEntries(SOURCE.map((name) => [`source.${name}`, String(first?.[name] ?? '')])),
  };
}

export const keptOf = ({ pairs, sources }: StandingAlignment): Kept => ({
  pairs: pairs.map(({ from, to, provenance, pinpoint }) => ({ from: from.code, to: to.code, provenance, pinpoint })),
  sources,
});

/** The alignment that was typed. `{ 'pair 5 4': 'BEST_FIT', … }` -> `{ pairs: [{ from: '5', to: '4', relation: 'BEST_FIT' }], … }`. */
export function alignmentOf(values: Values, kept: Kept): AlignmentInput {
  const text = (name: string): string | null => values[name]?.trim() || null;
  const [first, ...others] = kept.sources;
  const year = Number(text('source.year'));
  return {
    from: values['from'] ?? '', to: values['to'] ?? '',
    basis: (values['basis'] ?? '') as AlignmentInput['basis'], standing: (values['standing'] ?? '') as AlignmentInput['standing'],
    complete: values['complete'] === 'on', chains: values['chains'] === 'on',
    coverage: text('coverage'), validFrom: text('validFrom'), validTo: text('validTo'), notes: text('notes'), supersedes: text('supersedes'),
    pairs: pairsOf(values, kept),
    unmapped: { from: leftOut(values, 'from'), to: leftOut(values, 'to') },
    sources: [{
      ...first, title: text('source.title') ?? '', publisher: text('source.publisher'), year: Number.isInteger(year) && year > 0 ? year : null, edition: text('source.edition'),
      pinpoint: text('source.pinpoint'), url: text('source.url'), provenance: (values['source.provenance'] || 'READ') as Provenance,
    }, ...others],
  };
}

function pairsOf(values: Values, kept: Kept): AlignmentInput['pairs'] {
  return Object.entries(values).flatMap(([name, relation]) => {
    const [kind, from, to] = name.split(' ');
    if (kind !== 'pair' || from === undefined || to === undefined || relation === '') return [];
    const before = kept.pairs.find((pair) => pair.from === from && pair.to === to);
    return [{ from, to, relation: relation as PairRelation, ...(before?.pinpoint && { pinpoint: before.pinpoint }), ...(before?.provenance && { provenance: before.provenance }) }];
  });
}

const leftOut = (values: Values, side: 'from' | 'to'): string[] =>
  Object.entries(values).flatMap(([name, value]) => (value === 'on' && name.startsWith(`unmapped ${side} `) ? [name.split(' ')[2] ?? ''] : []));

/** The field where a mistake is to be corrected; null where it concerns all of it. */
export function fieldOf(path: readonly string[], rule: string | undefined): string | null {
  if (rule === 'ALIGNMENT_PINPOINT') return 'source.pinpoint';
  const [, first, second, , inner] = path;
  if (first !== 'alignment') return first ?? null;
  if (second === 'sources') return `source.${inner ?? 'title'}`;
  return second === 'pairs' || second === 'unmapped' ? 'pairs' : (second ?? null);
}

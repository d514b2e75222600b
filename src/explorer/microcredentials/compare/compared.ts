import type { MicrocredentialsCompareQuery } from '../../../../schema/explorer/client/graphql.js';
import type { WordKey } from '../../words/catalogue.js';
import { placeName } from '../../places.js';
import type { Words } from '../../words/words.js';
import { offerFacts } from '../offer-facts.js';
import { eachOnce, levelText, sizeText, unitText } from '../placed.js';
import { resultText } from '../viewpoint/seen-credits.js';
import { answerText } from '../viewpoint/seen-levels.js';

export type Compared = Extract<NonNullable<MicrocredentialsCompareQuery['nodes'][number]>, { readonly key: string }>;

/** One fact of every microcredential that is compared, in their order. */
export interface ComparedRow {
  readonly name: WordKey;
  readonly cells: readonly (readonly string[])[];
  /** What is not told is no difference: where those that tell it agree and others are silent, it is not known whether they differ. */
  readonly verdict: 'same' | 'differs' | 'unknown';
}

type Facts = readonly { readonly name: WordKey; readonly values: readonly string[] }[];

/** Facts side by side; a fact that none has is left out. Pure. */
export function comparedRows(words: Words, all: readonly Compared[]): ComparedRow[] {
  const columns = all.map((record) => factsOf(words, record));
  const rows = (columns[0] ?? []).map(({ name }, place) => {
    const cells = columns.map((facts) => facts[place]?.values ?? []);
    return { name, cells, verdict: verdictOf(cells) };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

function verdictOf(cells: ComparedRow['cells']): ComparedRow['verdict'] {
  const told = cells.filter((cell) => cell.length > 0);
  if (new Set(told.map((cell) => JSON.stringify(cell))).size > 1) return 'differs';
  return told.length < cells.length ? 'unknown' : 'same';
}

function factsOf(words: Words, record: Compared): Facts {
  const { awardingBodies, state, designation, offerStatus, completeness, levelPlacements, creditValues } = record;
  return [
    { name: 'microcredentials.row.body', values: awardingBodies.map(({ name, country }) => [name, country && placeName(words, country)].filter(Boolean).join(' · ')) },
    { name: 'microcredentials.row.state', values: [words.say(`microcredentials.state.${state}`)] },
    { name: 'microcredentials.row.designation', values: [words.say(`microcredentials.designation.${designation}`)] },
    { name: 'microcredentials.row.offer', values: [words.say(`microcredentials.offer.${offerStatus}`)] },
    { name: 'microcredentials.row.level', values: eachOnce(levelPlacements).map((placement) => `${levelText(words, placement)}, ${words.say(`microcredentials.basis.${placement.basis}`)}`) },
    { name: 'microcredentials.row.credits', values: creditValues.map((size) => `${sizeText(words, size) ?? '?'} × ${unitText(size.creditSystem)}`) },
    ...seenFacts(words, record),
    ...offerFacts(words, record),
    { name: 'microcredentials.row.stacking', values: stackingOf(words, record) },
    { name: 'microcredentials.row.missing', values: completeness.missing.map((element) => words.say(`microcredentials.element.${element}`)) },
  ];
}

function seenFacts(words: Words, { seenFrom }: Compared): Facts {
  const conversions = seenFrom?.credits ?? [];
  return [
    { name: 'microcredentials.row.seenLevel', values: (seenFrom?.levels ?? []).map(({ answer }) => answerText(words, answer)) },
    {
      name: 'microcredentials.row.seenCredits',
      values: conversions.flatMap(({ conversion: { to, results }, value }) => {
        // Hours and years would make another figure of it; what is there already needs no conversion.
        if (value.creditSystem.code === to.code) return [words.say('microcredentials.sameSystem')];
        if (results.length === 0) return [words.say('microcredentials.noConversion')];
        return results.map((result) => `${resultText(words, result)} × ${unitText(to)}, ${words.say(`microcredentials.creditBasis.${result.basis}`)}`);
      }),
    },
  ];
}

const stackingOf = (words: Words, { stackability }: Compared): string[] =>
  stackability === null ? [] : [words.say(`microcredentials.stacking.${stackability.kind}`), ...(stackability.into === null ? [] : [stackability.into]), ...stackability.targets.map(({ title }) => title)];

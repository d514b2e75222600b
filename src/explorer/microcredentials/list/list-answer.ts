import {
  LevelsOfDocument, MicrocredentialsCountDocument, MicrocredentialsFacetsDocument, MicrocredentialsListDocument,
  type FacetField, type MicrocredentialsListQuery,
} from '../../../../schema/explorer/client/graphql.js';
import type { PageRequest } from '../../page/explorer-page.js';
import type { AnswerError } from '../../page/asking.js';
import { CONDITIONS, FACET_NAMES, lackingIn, questionOf, without, type Asked, type Ends, type FacetName, type Lacking } from './asked.js';

export type Listed = MicrocredentialsListQuery['microcredentials'];
export type Counted = Listed['facets'][number]['values'][number];

export const FACET_FIELDS: Readonly<Record<FacetName, FacetField>> = {
  country: 'COUNTRY', framework: 'FRAMEWORK', level: 'LEVEL', creditSystem: 'CREDIT_SYSTEM', mode: 'MODE', language: 'LANGUAGE', offer: 'OFFER_STATUS', body: 'AWARDING_BODY',
};

/** How many there would be if one condition were taken away. */
export interface Loosened {
  readonly names: readonly string[];
  readonly count: number;
}

/** A level that a range can begin or end with. */
export interface LevelChoice {
  readonly code: string;
  readonly text: string;
}

export interface ListAnswer {
  /** Null where the question could not be asked, which `lacking` says, or was refused: `mistakes` say why. */
  readonly list: Listed | null;
  readonly lacking: readonly Lacking[];
  readonly mistakes: readonly AnswerError[];
  /** Counts of each field. Those of a field of which a value is chosen are counted without that choice, so that each can take its place. */
  readonly counted: ReadonlyMap<FacetName, readonly Counted[]>;
  readonly loosened: readonly Loosened[];
  /** Levels of the framework that is looked from, lowest first. */
  readonly levels: readonly LevelChoice[];
}

/** On a page of the list. */
export const FIRST = 25;

const NOTHING: Pick<ListAnswer, 'list' | 'counted' | 'loosened'> = { list: null, counted: new Map(), loosened: [] };

export async function answerList(request: PageRequest, asked: Asked): Promise<ListAnswer> {
  const levels = await levelsOf(request, asked.seenFrom?.[0] ?? null);
  const ends = endsOf(levels);
  const lacking = lackingIn(asked);
  if (lacking.length > 0) return { ...NOTHING, lacking, mistakes: [], levels };
  const { data, errors: mistakes } = await request.answer(MicrocredentialsListDocument, { ...questionOf(asked, ends), first: FIRST, after: request.query.get('after') });
  if (!data || mistakes.length > 0) return { ...NOTHING, lacking, mistakes, levels };
  const list = data.microcredentials;
  const [counted, loosened] = await Promise.all([countedFields(request, asked, ends, list), list.totalCount === 0 ? loosen(request, asked, ends) : []]);
  return { list, lacking, mistakes, counted, loosened, levels };
}

const endsOf = (levels: readonly LevelChoice[]): Ends | null => (levels.length === 0 ? null : { lowest: levels[0]?.code ?? '', highest: levels.at(-1)?.code ?? '' });

async function levelsOf({ answer }: PageRequest, framework: string | null): Promise<LevelChoice[]> {
  if (framework === null) return [];
  const { data } = await answer(LevelsOfDocument, { framework });
  return (data?.framework?.levels ?? []).map(({ code, localisedLabel: { text } }) => ({ code, text }));
}

async function countedFields({ ask }: PageRequest, asked: Asked, ends: Ends | null, { facets }: Listed): Promise<Map<FacetName, readonly Counted[]>> {
  const valuesOf = (name: FacetName, all: Listed['facets']): readonly Counted[] => all.find(({ field }) => field === FACET_FIELDS[name])?.values ?? [];
  const fields = FACET_NAMES.map(async (name) => {
    if (asked[name] === undefined) return [name, valuesOf(name, facets)] as const;
    const { microcredentials } = await ask(MicrocredentialsFacetsDocument, questionOf(without(asked, [name]), ends));
    return [name, valuesOf(name, microcredentials.facets)] as const;
  });
  return new Map(await Promise.all(fields));
}

/** What would help most comes first. */
async function loosen({ ask }: PageRequest, asked: Asked, ends: Ends | null): Promise<Loosened[]> {
  const inForce = CONDITIONS.filter((names) => names.some((name) => asked[name] !== undefined));
  const counts = await Promise.all(inForce.map(async (names) => {
    const { microcredentials } = await ask(MicrocredentialsCountDocument, questionOf(without(asked, names), ends));
    return { names, count: microcredentials.totalCount };
  }));
  return counts.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
}

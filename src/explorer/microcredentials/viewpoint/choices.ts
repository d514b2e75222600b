import { ViewpointsDocument, type ViewpointsQuery } from '../../../../schema/explorer/client/graphql.js';
import type { PageRequest } from '../../page/explorer-page.js';
import { nameOfPlace } from '../told.js';

/** What can be chosen in a list: its code, and how it is read. */
export interface Choice {
  readonly code: string;
  readonly text: string;
  readonly language: string;
}

/** Every framework and credit system that one can look from, in the order of the reader's language. */
export interface Choices {
  readonly frameworks: readonly Choice[];
  readonly creditSystems: readonly Choice[];
}

/** Pages of frameworks that are asked for at most: ten times as many as there are countries. */
const MOST_PAGES = 20;

export async function askChoices({ ask, words }: Pick<PageRequest, 'ask' | 'words'>): Promise<Choices> {
  const place = (jurisdictions: readonly string[]): string => (jurisdictions.length === 1 ? nameOfPlace(words, jurisdictions[0] ?? '') : '');
  const { frameworks, creditSystems } = await askAll(ask);
  const collator = new Intl.Collator(words.language);
  const ordered = (choices: Choice[]): Choice[] => choices.toSorted((one, other) => collator.compare(one.text, other.text));
  return {
    frameworks: ordered(frameworks.map(({ code, acronym, jurisdictions, localisedName: { text, language } }) => ({ code, language, text: [acronym, place(jurisdictions), text].filter(Boolean).join(' · ') }))),
    creditSystems: ordered(creditSystems.map(({ code, localisedName: { text, language } }) => ({ code, text: `${text} [${code}]`, language }))),
  };
}

interface All {
  readonly frameworks: readonly ViewpointsQuery['frameworks']['nodes'][number][];
  readonly creditSystems: readonly ViewpointsQuery['creditSystems']['nodes'][number][];
}

async function askAll(ask: PageRequest['ask'], after: string | null = null, pages = 1): Promise<All> {
  const { frameworks: { nodes, pageInfo }, creditSystems } = await ask(ViewpointsDocument, { after });
  if (!pageInfo.hasNextPage || pages === MOST_PAGES) return { frameworks: nodes, creditSystems: creditSystems.nodes };
  const rest = await askAll(ask, pageInfo.endCursor ?? null, pages + 1);
  return { frameworks: [...nodes, ...rest.frameworks], creditSystems: creditSystems.nodes };
}

import { ViewpointsDocument, type ViewpointsQuery } from '../../../../schema/explorer/client/graphql.js';
import type { PageRequest } from '../../page/explorer-page.js';
import { frameworkName } from '../../places.js';
import type { Words } from '../../words/words.js';

/** What can be chosen in a list: its code, and how it is read. */
export interface Choice {
  readonly code: string;
  readonly text: string;
  readonly language: string;
}

/** What can be chosen, and what it is called within a sentence: `NZQCF (New Zealand)`. */
export interface NamedChoice extends Choice {
  readonly short: string;
}

/** A credit system, with what one of its credits is called. */
export interface CreditSystemChoice extends NamedChoice {
  readonly localisedUnit: { readonly text: string; readonly language: string };
}

/** Every framework and credit system that one can look from, in the order of the reader's language. */
export interface Choices {
  readonly frameworks: readonly NamedChoice[];
  readonly creditSystems: readonly CreditSystemChoice[];
}

/** Pages of frameworks that are asked for at most: ten times as many as there are countries. */
const MOST_PAGES = 20;

export async function askChoices({ ask, words }: Pick<PageRequest, 'ask' | 'words'>): Promise<Choices> {
  const { frameworks, creditSystems } = await askAll(ask);
  const collator = new Intl.Collator(words.language);
  const ordered = <Named extends NamedChoice>(choices: Named[]): Named[] => choices.toSorted((one, other) => collator.compare(one.text, other.text));
  return { frameworks: ordered(frameworks.map((framework) => frameworkChoice(words, framework))), creditSystems: ordered(creditSystems.map(creditSystemChoice)) };
}

/** Acronyms are no names: several countries share some, so the country stands with them, as in the registry's own sentences. */
function frameworkChoice(words: Words, { code, acronym, jurisdictions, localisedName: { text, language } }: All['frameworks'][number]): NamedChoice {
  const short = frameworkName({ acronym, jurisdictions }, words);
  return { code, language, short, text: `${short} · ${text}` };
}

const creditSystemChoice = ({ code, localisedUnit, localisedName: { text, language } }: All['creditSystems'][number]): CreditSystemChoice =>
  ({ code, language, localisedUnit, short: text, text: `${text} [${code}]` });

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

import { ChosenCreditSystemsDocument, ChosenFrameworksDocument } from '../../../../schema/explorer/client/graphql.js';
import type { Asking } from '../../page/asking.js';
import type { PageRequest } from '../../page/explorer-page.js';
import { frameworkName } from '../../places.js';

/** Something that may be chosen from a list. */
export interface Choice {
  readonly code: string;
  readonly name: string;
  /** Of the name; empty where nobody knows. */
  readonly language: string;
}

export type FrameworkChoice = Choice & { /** Id of the organisation in charge of it. */ readonly authority: string | null };

/** Pages of a hundred that a list of choices has at most. */
const MOST_PAGES = 10;

const byName = (one: Choice, other: Choice): number => one.name.localeCompare(other.name);

/** Every credit system, by name; none where the registry could not be asked. */
export async function creditSystemsOf(asking: Asking): Promise<readonly Choice[]> {
  const { data } = await asking.answer(ChosenCreditSystemsDocument, {});
  return (data?.creditSystems.nodes ?? []).map(({ code, localisedName: { text, language } }) => ({ code, name: text, language })).toSorted(byName);
}

/** Every framework, by acronym with its country and by name, since acronyms are shared; none where the registry could not be asked. */
export async function frameworksOf(asking: Pick<PageRequest, 'answer' | 'words'>): Promise<readonly FrameworkChoice[]> {
  const found: FrameworkChoice[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data }: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(asking, after);
    found.push(...(data?.frameworks.nodes ?? []).map(({ code, acronym, jurisdictions, authority, localisedName: { text, language } }) => ({ code, name: `${frameworkName({ acronym, jurisdictions }, asking.words)} · ${text}`, language, authority: authority?.organisation ?? null })));
    after = data?.frameworks.pageInfo.endCursor ?? null;
    if (data?.frameworks.pageInfo.hasNextPage !== true) break;
  }
  return found.toSorted(byName);
}

const pageAfter = (asking: Pick<Asking, 'answer'>, after: string | null) => asking.answer(ChosenFrameworksDocument, { after });

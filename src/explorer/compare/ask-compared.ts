import { CompareFrameworksDocument, CompareLevelsDocument } from '../../../schema/explorer/client/graphql.js';
import type { PageRequest } from '../page/explorer-page.js';
import type { ComparedParts } from './compared.js';
import { DIRECT, policyBy, type CompareRequest } from './compare-request.js';
import { hasLevels, type View } from './ladders/told.js';
import { documentsAmong, regionalBetween, type Regional } from './regional.js';

/** What the page shows: the frameworks, what is told by the way asked for, and by the ways beside it. */
export async function askCompared(request: PageRequest, asks: CompareRequest): Promise<ComparedParts> {
  const { codes, by } = asks;
  const asOf = asks.asOf ?? request.today;
  const viewsBy = async (way: string | null, on: string): Promise<readonly View[]> =>
    (await request.ask(CompareLevelsDocument, { codes: [...codes], asOf: on, policy: policyBy(way) })).compareFrameworks?.views ?? [];
  const { compareFrameworks } = await request.ask(CompareFrameworksDocument, { codes: [...codes], asOf });
  const frameworks = compareFrameworks?.frameworks ?? [];
  const regional = regionalBetween(frameworks);
  const through = regional.find(({ code }) => code === by) ?? regional[0] ?? null;
  const views = await viewsBy(by, asOf);
  const beside = through && (await besides(viewsBy, through, asOf, { [by ?? '']: views }));
  return {
    ladders: frameworks, views, asOf, regional, asks, beside,
    documents: documentsAmong(frameworks, [...codes, ...(through ? [through.code] : [])]),
  };
}

type ViewsBy = (way: string | null, on: string) => Promise<readonly View[]>;

/** What is said directly and by way of the regional framework; where that way is closed on the day, what it said when it was last open. */
async function besides(viewsBy: ViewsBy, through: Regional, asOf: string, had: Readonly<Record<string, readonly View[]>>): Promise<NonNullable<ComparedParts['beside']>> {
  const direct = had[DIRECT] ?? (await viewsBy(DIRECT, asOf));
  const indirect = had[through.code] ?? (await viewsBy(through.code, asOf));
  const lastOpen = lastOpenOf(indirect);
  return { through, direct, indirect: lastOpen ? await viewsBy(through.code, lastOpen) : indirect, lastOpen };
}

/** The last day on which these answers named levels, if none does now. */
function lastOpenOf(views: readonly View[]): string | null {
  const answers = views.flatMap((view) => view.answers);
  if (answers.some(hasLevels)) return null;
  return answers.flatMap((told) => (hasLevels(told) ? [] : (told.heldUntil ?? []))).sort().at(-1) ?? null;
}

import { MicrocredentialsCompareDocument } from '../../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, PageRequest, Shown } from '../../page/explorer-page.js';
import { recordId } from '../record-path.js';
import { askChoices } from '../viewpoint/choices.js';
import { viewpointIn } from '../viewpoint/viewpoint.js';
import { ComparisonShown } from './comparison.js';
import type { Compared } from './compared.js';

const PATH = '/microcredentials/compare';
/** As many as can be read side by side. */
const MOST_COMPARED = 4;

async function show(request: PageRequest): Promise<Shown> {
  const { query, words } = request;
  const asked = [...new Set(query.getAll('id').map((key) => key.trim()).filter((key) => key !== ''))];
  const keys = asked.slice(0, MOST_COMPARED);
  const viewpoint = viewpointIn(query);
  const seen = viewpoint.framework !== null;
  const [{ data, errors }, choices] = await Promise.all([
    request.answer(MicrocredentialsCompareDocument, { ids: keys.map(recordId), seen, framework: viewpoint.framework ?? '', creditSystem: viewpoint.creditSystem, asOf: viewpoint.asOf }),
    askChoices(request),
  ]);
  const found = (data?.nodes ?? []).filter((node): node is Compared => node !== null && 'key' in node);
  return {
    title: words.say('microcredentials.compareTitle'),
    section: 'microcredentials',
    body: (
      <ComparisonShown
        all={found} keys={keys} leftOut={asked.slice(MOST_COMPARED)} missing={data === null ? [] : keys.filter((key) => !found.some((each) => each.key === key))}
        mistakes={errors} viewpoint={viewpoint} choices={choices} onlyDifferences={query.get('only') === 'differences'}
      />
    ),
  };
}

/** Up to four microcredentials side by side: `/microcredentials/compare?id=…&id=…`. */
export const comparePage: ExplorerPage = { path: PATH, show };

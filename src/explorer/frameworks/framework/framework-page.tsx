import { FrameworksDocumentsDocument, FrameworksFrameworkDocument } from '../../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, PageRequest, Shown } from '../../page/explorer-page.js';
import { notFound } from '../../parts/problem/problem.js';
import { showCountry } from '../country/country-page.js';
import { Embedded } from './embedded.js';
import { FrameworkArticle } from './framework-article.js';
import type { ShownFramework } from './shown.js';

const PATH = '/frameworks/';

/** `/frameworks/{code}`, the same to be shown within other pages, and `/frameworks/country/{code}`. */
async function show(request: PageRequest): Promise<Shown> {
  const [code = '', below, ...more] = request.path.slice(PATH.length).split('/').map(decoded);
  if (code === 'country' && below !== undefined && more.length === 0) return showCountry(request, below);
  if (more.length > 0 || code === '') return notFound(request.words);
  if (below === undefined) return showFramework(request, code);
  return below === 'embed' ? showEmbedded(request, code) : notFound(request.words);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // No name of ours; nothing will be found by it.
  }
}

/** The revision that the address asks about; null: the current one. */
function knownAtOf(query: URLSearchParams): number | null {
  const said = query.get('knownAt') ?? '';
  return /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null;
}

async function showFramework(request: PageRequest, code: string): Promise<Shown> {
  const knownAt = knownAtOf(request.query);
  const { framework } = await request.ask(FrameworksFrameworkDocument, { code, knownAt });
  if (!framework) return notFound(request.words);
  const { alignments } = await request.ask(FrameworksDocumentsDocument, { code, knownAt });
  const address = addressOf(request, code);
  return {
    title: titleOf(framework), section: 'frameworks', head: <link rel="canonical" href={address} />,
    body: <FrameworkArticle framework={framework} documents={alignments.nodes} documentCount={alignments.totalCount} address={address} knownAt={knownAt} today={request.today} />,
  };
}

async function showEmbedded(request: PageRequest, code: string): Promise<Shown> {
  const { framework } = await request.ask(FrameworksFrameworkDocument, { code, knownAt: knownAtOf(request.query) });
  if (!framework) return notFound(request.words);
  return { title: titleOf(framework), section: 'frameworks', framed: true, body: <Embedded framework={framework} address={addressOf(request, code)} /> };
}

const addressOf = ({ publicUrl }: PageRequest, code: string): string => `${publicUrl}${PATH}${encodeURIComponent(code)}`;

const titleOf = ({ acronym, localisedName }: ShownFramework): string => `${localisedName.text} (${acronym})`;

export const frameworkPage: ExplorerPage = { path: PATH, show };

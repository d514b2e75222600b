import type { Logger } from 'pino';
import type { AskWithin } from '../platform/http/page-question.js';
import type { Replier } from '../platform/http/replier.js';
import { pageHeaders } from '../platform/http/security-headers.js';
import type { FlatHeaders, Page, Visit } from '../platform/http/visit.js';
import { EncodedBody } from '../platform/http/content-encoding.js';
import { entityTag, matchesTag } from '../platform/http/entity-tag.js';
import { chooseCompression } from '../platform/http/negotiation.js';
import { EXPLORER_PAGES } from './pages.js';
import { assetPage } from './page/asset-page.js';
import { readAssets, type Assets } from './page/assets.js';
import { PageAsking } from './page/asked-queries.js';
import { NotAnswered } from './page/asking.js';
import type { ExplorerPage, FileAnswered, FileSent, FormRequest, PageRequest, SentOn, Shown } from './page/explorer-page.js';
import { readForm } from './page/read-form.js';
import { renderPage } from './page/render.js';
import { fault, notFound, notAnswered, refused, tooMuch } from './parts/problem/problem.js';
import { signInPage, type SignInView } from './sign-in/sign-in-page.js';
import { chooseLanguage } from './words/choose-language.js';
import { linkTo } from './words/speaking.js';
import type { Words } from './words/words.js';

export interface ExplorerParts {
  /** Where the scripts and styles were built to (src/build.mjs). */
  readonly directory: string;
  readonly publicUrl: string;
  readonly replier: Replier;
  readonly ask: AskWithin;
  /** Sends a file of records to the public interface for imports, in the visitor's name. */
  readonly importFile: (visit: Visit, file: FileSent, dryRun: boolean, language: string) => Promise<FileAnswered>;
  readonly log: Logger;
}

/** Scripts and questions go to this server alone, and nothing is written into a page that would run; of styles within it those of ours alone hold. */
const ALLOWED = {
  'script-src': ["'self'"], 'img-src': ["'self'", 'data:'], 'font-src': ["'self'"], 'connect-src': ["'self'"], 'form-action': ["'self'"],
};

const COMMON: FlatHeaders = ['content-type', 'text/html; charset=utf-8', 'vary', 'Accept, Accept-Language, Accept-Encoding, Cookie'];

/** What was built, and the headers of pages that are made of it. */
interface Built {
  readonly assets: Assets;
  readonly headers: FlatHeaders;
  /** Of pages that may stand in a frame of anybody's. */
  readonly framedHeaders: FlatHeaders;
}

/** The explorer, as pages of a server. */
export class Explorer {
  private built: Promise<Built> | null = null;

  constructor(private readonly parts: ExplorerParts) {}

  get pages(): readonly Page[] {
    const assets = assetPage(async () => (await this.ready()).assets, pageHeaders(this.parts.publicUrl), this.parts.replier);
    return [assets, ...EXPLORER_PAGES.map((page) => this.pageOf(page))];
  }

  /** A page of the explorer at an address that somebody else looks after. With headers of its own nobody keeps it. */
  show(visit: Visit, page: ExplorerPage['show'], status?: number, headers?: FlatHeaders): Promise<void> {
    return this.answer(visit, async (request) => ({ ...(await page(request)), ...(status !== undefined && { status }), ...(headers && { headers }) }));
  }

  /** How signing in looks. */
  showSignIn(visit: Visit, view: SignInView, status: number, headers: FlatHeaders): Promise<void> {
    return this.show(visit, async (request) => signInPage(request, view), status, headers);
  }

  private pageOf({ path, show, take, takesFile }: ExplorerPage): Page {
    const GET = (visit: Visit): Promise<void> => this.answer(visit, show);
    const POST = async (visit: Visit): Promise<void> => {
      const sent = await readForm(visit.request, takesFile === true);
      if (sent === null) return this.answer(visit, async ({ words }) => refused(words, [words.say('problem.tooLarge')]));
      return this.answer(visit, (request) => {
        const importFile: FormRequest['importFile'] = (file, dryRun) => this.parts.importFile(visit, file, dryRun, request.words.language);
        return take?.({ ...request, ...sent, importFile }) ?? Promise.resolve(notFound(request.words));
      });
    };
    return { path, methods: { GET, ...(take && { POST }) } };
  }

  private async answer(visit: Visit, make: (request: PageRequest) => Promise<Shown | SentOn>): Promise<void> {
    const { publicUrl, ask, log } = this.parts;
    const query = new URLSearchParams(visit.search);
    const speaking = chooseLanguage(query.get('lang'), visit.request.headers['accept-language']);
    const { words } = speaking;
    const asking = new PageAsking((text, variables) => ask(visit, text, variables, words.language));
    const request: PageRequest = {
      ...speaking, path: visit.path, query, publicUrl,
      today: new Date().toISOString().slice(0, 10),
      ask: (operation, variables) => asking.ask(operation, variables),
      answer: (operation, variables) => asking.answer(operation, variables),
    };
    const shown = await make(request).catch((error: unknown): Shown | SentOn => {
      // A session that has ended: the page to sign in takes its cookie back, and leads back here.
      if (error instanceof NotAnswered && error.code === 'UNAUTHENTICATED') return { location: linkTo('/sign-in', { to: `${visit.path}${visit.search}` }, speaking.asked) };
      if (!(error instanceof NotAnswered)) log.error({ requestId: visit.requestId, err: error, route: visit.route }, 'fault while making a page');
      return problemOf(error, words, visit);
    });
    const built = await this.ready();
    if ('location' in shown) return this.parts.replier.send(visit, { status: 303, headers: [...built.headers, 'cache-control', 'no-store', 'location', shown.location], body: '' });
    const html = renderPage({ shown, speaking, assets: built.assets, address: `${visit.path}${visit.search}`, queries: asking.queries });
    return this.send(visit, shown, html, built);
  }

  private async send(visit: Visit, { status = 200, framed = false, headers: own }: Shown, html: string, built: Built): Promise<void> {
    const { replier } = this.parts;
    const isPrivate = own !== undefined || visit.request.headers.cookie !== undefined || visit.request.headers.authorization !== undefined;
    const etag = entityTag(html);
    // What is gone has a page as whole as any.
    const whole = status === 200 || status === 410;
    const keeping = isPrivate || !whole ? ['cache-control', 'no-store'] : ['cache-control', 'public, max-age=0, must-revalidate', 'etag', etag];
    const headers = [...(framed ? built.framedHeaders : built.headers), ...keeping, ...(own ?? [])];
    if (!isPrivate && whole && matchesTag(visit.request.headers['if-none-match'], etag)) return replier.send(visit, { status: 304, headers, body: '' });
    const body = new EncodedBody(html);
    const compression = body.isWorthCompressing ? chooseCompression(visit.request.headers['accept-encoding']) : null;
    if (compression === null) return replier.send(visit, { status, headers, body: html });
    replier.send(visit, { status, headers: [...headers, 'content-encoding', compression], body: await body.compress(compression) });
  }

  private ready(): Promise<Built> {
    return (this.built ??= this.read());
  }

  private async read(): Promise<Built> {
    const { directory, publicUrl } = this.parts;
    const assets = await readAssets(directory);
    const allowed = { ...ALLOWED, 'style-src': ["'self'", ...[...assets.styles.values()].map(({ source }) => source)] };
    return {
      assets,
      headers: [...pageHeaders(publicUrl, allowed), ...COMMON],
      framedHeaders: [...pageHeaders(publicUrl, { ...allowed, 'frame-ancestors': ['*'] }).flatMap(withoutFrameOptions), ...COMMON],
    };
  }
}

function problemOf(error: unknown, words: Words, visit: Visit): Shown {
  if (!(error instanceof NotAnswered)) return fault(words, visit.requestId);
  if (error.code === 'NOT_FOUND') return notFound(words);
  if (error.code === 'RATE_LIMITED') return tooMuch(words);
  return error.code === 'INTERNAL_SERVER_ERROR' ? fault(words, visit.requestId) : notAnswered(words, error.errors);
}

/** `X-Frame-Options` knows no "anywhere": where frames are welcome it is left out. */
function withoutFrameOptions(text: string, place: number, all: readonly string[]): string[] {
  const name = place % 2 === 0 ? text : all[place - 1];
  return name === 'x-frame-options' ? [] : [text];
}

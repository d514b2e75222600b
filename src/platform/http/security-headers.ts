import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { FlatHeaders } from './visit.js';

type HelmetOptions = NonNullable<Parameters<typeof helmet>[0]>;
type Directives = Record<string, string[]>;

const NOTHING: Directives = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] };

/** For answers that are data: nobody guesses at their type, and whoever opens one as a page gets no script and no frame. */
export function dataHeaders(publicUrl: string, { openable }: { readonly openable: boolean } = { openable: true }): FlatHeaders {
  return helmetHeaders({
    ...common(publicUrl),
    contentSecurityPolicy: openable && { useDefaults: false, directives: NOTHING },
    crossOriginResourcePolicy: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    xFrameOptions: false,
  });
}

/**
 * For pages: what they may load is said by `allowed`, everything else is refused. Other sites do not hear where somebody
 * came from; we do, since a browser that tells nobody sends its forms with `Origin: null`.
 */
export function pageHeaders(publicUrl: string, allowed: Directives = {}): FlatHeaders {
  return helmetHeaders({
    ...common(publicUrl),
    contentSecurityPolicy: { useDefaults: false, directives: { ...NOTHING, ...allowed } },
    referrerPolicy: { policy: 'same-origin' },
  });
}

function common(publicUrl: string) {
  return {
    strictTransportSecurity: publicUrl.startsWith('https:'),
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  } as const satisfies HelmetOptions;
}

/** The headers never vary, so helmet is asked once, with something that only takes notes. */
function helmetHeaders(options: HelmetOptions): FlatHeaders {
  const headers: string[] = [];
  const notes = {
    setHeader: (name: string, value: string) => headers.push(name.toLowerCase(), value),
    removeHeader: () => undefined,
  };
  helmet(options)({} as IncomingMessage, notes as unknown as ServerResponse, () => undefined);
  return headers;
}

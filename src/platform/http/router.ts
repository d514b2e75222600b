import type { Handler, Page, Visit } from './visit.js';

export type Routed =
  | { readonly kind: 'found'; readonly route: string; readonly handler: Handler }
  | { readonly kind: 'other-method'; readonly route: string; readonly allowed: string }
  | { readonly kind: 'unknown' };

/** Finds the page that answers a path: one of exactly that path, else one whose path ends with `/` and begins it. */
export class Router {
  private readonly exact: ReadonlyMap<string, Page>;
  private readonly prefixes: readonly Page[];

  constructor(pages: readonly Page[]) {
    this.exact = new Map(pages.map((page) => [page.path, page]));
    this.prefixes = pages.filter(({ path }) => path.endsWith('/') && path !== '/');
  }

  /** HEAD is answered as GET is; node:http leaves the body out. */
  find({ path, request }: Pick<Visit, 'path' | 'request'>): Routed {
    const page = this.exact.get(path) ?? this.prefixes.find((prefix) => path.startsWith(prefix.path));
    if (page === undefined) return { kind: 'unknown' };
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = page.path;
    const handler = Object.hasOwn(page.methods, method ?? '') ? page.methods[method as keyof Page['methods']] : undefined;
    return handler === undefined ? { kind: 'other-method', route, allowed: allowedBy(page) } : { kind: 'found', route, handler };
  }
}

function allowedBy({ methods }: Page): string {
  return Object.keys(methods).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}

import { entityTag, matchesTag } from '../entity-tag.js';
import type { Replier } from '../replier.js';
import type { FlatHeaders, Page } from '../visit.js';

/** A page whose text does not change while the server runs; made when it is first asked for, so that no start waits for it. */
export function textPage(path: string, type: string, makeText: () => string, headers: FlatHeaders, replier: Replier): Page {
  const make = (): { text: string; etag: string; own: FlatHeaders } => {
    const text = makeText();
    const etag = entityTag(text);
    return { text, etag, own: [...headers, 'cache-control', 'public, max-age=0, must-revalidate', 'etag', etag, 'content-type', `${type}; charset=utf-8`] };
  };
  let made: ReturnType<typeof make> | undefined;
  return {
    path,
    methods: {
      GET: (visit) => {
        const { text, etag, own } = (made ??= make());
        const known = matchesTag(visit.request.headers['if-none-match'], etag);
        replier.send(visit, { status: known ? 304 : 200, headers: own, body: known ? '' : text });
      },
    },
  };
}

import { entityTag, matchesTag } from '../entity-tag.js';
import type { Replier } from '../replier.js';
import type { FlatHeaders, Page } from '../visit.js';

/** A page whose text does not change while the server runs. */
export function textPage(path: string, type: string, text: string, headers: FlatHeaders, replier: Replier): Page {
  const etag = entityTag(text);
  const own = [...headers, 'cache-control', 'public, max-age=0, must-revalidate', 'etag', etag, 'content-type', `${type}; charset=utf-8`];
  return {
    path,
    methods: {
      GET: (visit) => {
        const known = matchesTag(visit.request.headers['if-none-match'], etag);
        replier.send(visit, { status: known ? 304 : 200, headers: own, body: known ? '' : text });
      },
    },
  };
}

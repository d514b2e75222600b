import type { Replier } from '../replier.js';
import type { FlatHeaders, Page } from '../visit.js';

/** What a question in the address is answered with: a text that is made while it is sent, or why there is none. */
export type Streamed = { readonly headers: FlatHeaders; readonly pieces: AsyncIterable<string> } | Refusal;

/** Why there is no answer; 503 where there may be one in a moment. */
export interface Refusal {
  readonly refusal: string;
  readonly status?: 400 | 503;
}

/** A long text at one path. */
export interface StreamedPage {
  readonly path: string;
  /** Media type, with its character set. */
  readonly type: string;
  open(question: URLSearchParams): Promise<Streamed>;
}

/** A page that answers from what is asked after the question mark; a question that cannot be answered is told so in one line. */
export function streamedPage({ path, type, open }: StreamedPage, headers: FlatHeaders, replier: Replier): Page {
  return {
    path,
    methods: {
      GET: async (visit) => {
        const streamed = await open(new URLSearchParams(visit.search));
        if ('refusal' in streamed) {
          return replier.send(visit, { status: streamed.status ?? 400, headers: [...headers, 'content-type', 'text/plain; charset=utf-8'], body: `${streamed.refusal}\n` });
        }
        return replier.stream(visit, { status: 200, headers: [...headers, 'content-type', type, ...streamed.headers], pieces: streamed.pieces });
      },
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** One HTTP request and its response, and what is learnt of it for the log and the metrics. */
export class Visit {
  /** Without the query string. */
  readonly path: string;
  /** The query string with its question mark, or ''. */
  readonly search: string;
  /** `performance.now()` when the request arrived. */
  readonly started = performance.now();
  /** The route that answers; 'unknown' where none does, so that no text of the client gets into log or metrics. */
  route = 'unknown';
  operationName: string | undefined = undefined;
  private id: string | undefined = undefined;

  constructor(readonly request: IncomingMessage, readonly response: ServerResponse) {
    const url = request.url ?? '/';
    const question = url.indexOf('?');
    this.path = question < 0 ? url : url.slice(0, question);
    this.search = question < 0 ? '' : url.slice(question);
  }

  /** By which log and reply can be matched; drawn when it is first asked for, as most visits never need it. */
  get requestId(): string {
    return (this.id ??= randomUUID());
  }

  /** The id if somebody has asked for it, and may have written it down. */
  get drawnRequestId(): string | undefined {
    return this.id;
  }
}

export type Handler = (visit: Visit) => void | Promise<void>;

/** Pages by path and method. A path that ends with `/` answers for everything below it too. */
export interface Page {
  readonly path: string;
  readonly methods: Readonly<Partial<Record<'GET' | 'POST' | 'OPTIONS', Handler>>>;
}

/** Header names and values in turn, as `writeHead` takes them fastest. */
export type FlatHeaders = readonly string[];

export interface Reply {
  readonly status: number;
  readonly headers: FlatHeaders;
  readonly body: string | Buffer;
  /** Of the body, where that is known: counting takes time. */
  readonly bytes?: number;
}

/** Called after each reply. */
export type OnReply = (visit: Visit, status: number) => void;

import type { IncomingMessage, ServerResponse } from 'node:http';

/** One HTTP request and its response, and what is learnt of it for the log and the metrics. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Without the query string. */
  readonly path: string;
  /** The query string with its question mark, or ''. */
  readonly search: string;
  readonly requestId: string;
  /** `performance.now()` when the request arrived. */
  readonly started: number;
  /** The route that answers; 'unknown' where none does, so that no text of the client gets into log or metrics. */
  route: string;
  operationName?: string | undefined;
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
}

/** Called after each reply. */
export type OnReply = (visit: Visit, status: number) => void;

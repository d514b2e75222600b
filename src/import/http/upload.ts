import type { IncomingMessage } from 'node:http';
import { declaredLength, readBody } from '../../platform/http/read-body.js';
import type { Visit } from '../../platform/http/visit.js';
import { IMPORT_LIMITS } from '../reading/limits.js';
import type { FileFormat } from '../rows/file-rows.js';
import type { InEach } from '../../platform/text/told-in.js';
import type { ImportWords } from '../words/en.js';
import { say } from '../words/say.js';

/** Why a request cannot be carried out, as its whole answer. */
export interface HttpRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: InEach<string>;
  readonly headers?: readonly string[];
}

const FORMATS: Readonly<Record<string, FileFormat>> = { 'text/csv': 'csv', 'application/x-ndjson': 'jsonl', 'application/jsonl': 'jsonl', 'application/json-lines': 'jsonl' };
const MEGABYTES = IMPORT_LIMITS.fileBytes / 1024 / 1024;

export const TOO_LARGE: HttpRefusal = {
  status: 413, code: 'BODY_TOO_LARGE', message: say((words) => words.tooLarge(MEGABYTES)),
};

/** What kind of file a request sends, by its headers alone. */
export function formatOf({ headers }: IncomingMessage): FileFormat | HttpRefusal {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const format = Object.hasOwn(FORMATS, type) ? FORMATS[type] : undefined;
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  const wrong = (sentence: (words: ImportWords) => string): HttpRefusal => ({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: say(sentence) });
  if (format === undefined) return wrong((words) => words.otherFormat());
  if (charset !== undefined && !['utf-8', 'utf8', 'us-ascii'].includes(charset)) return wrong((words) => words.otherEncoding());
  if (!['', 'identity'].includes(headers['content-encoding'] ?? '')) return wrong((words) => words.compressed());
  return format;
}

/** The file that a request sends. A length that is too large is refused before any of it is read. */
export async function uploadOf({ request, response }: Visit): Promise<Buffer | HttpRefusal> {
  if (declaredLength(request) > IMPORT_LIMITS.fileBytes) return { ...TOO_LARGE, headers: ['connection', 'close'] };
  if (request.headers.expect !== undefined) response.writeContinue();
  const body = await readBody(request, IMPORT_LIMITS.fileBytes);
  return body.kind === 'read' ? body.bytes : TOO_LARGE;
}

import { createHash, hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { declaredLength, readPieces } from '../../platform/http/read-body.js';
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

/** A file that was sent. */
export interface Upload {
  /** What a request brings is in memory that threads share: twenty megabytes that are copied for each of them would hold everybody up. */
  readonly bytes: Uint8Array;
  /** Of the bytes; hexadecimal. */
  readonly sha256: string;
}

export const uploadOfBytes = (bytes: Buffer): Upload => ({ bytes, sha256: hash('sha256', bytes, 'hex') });

/** A file that comes piece by piece: each is put in its place, and into the digest, when it has come. */
class ComingUpload {
  private readonly memory = new SharedArrayBuffer(0, { maxByteLength: IMPORT_LIMITS.fileBytes });
  private readonly digest = createHash('sha256');

  add(piece: Buffer): void {
    const start = this.memory.byteLength;
    this.memory.grow(start + piece.length);
    new Uint8Array(this.memory).set(piece, start);
    this.digest.update(piece);
  }

  end(): Upload {
    return { bytes: new Uint8Array(this.memory), sha256: this.digest.digest('hex') };
  }
}

const TOO_LARGE: HttpRefusal = {
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
export async function uploadOf({ request, response }: Visit): Promise<Upload | HttpRefusal> {
  if (declaredLength(request) > IMPORT_LIMITS.fileBytes) return { ...TOO_LARGE, headers: ['connection', 'close'] };
  if (request.headers.expect !== undefined) response.writeContinue();
  const upload = new ComingUpload();
  return (await readPieces(request, IMPORT_LIMITS.fileBytes, (piece) => upload.add(piece))) ? upload.end() : TOO_LARGE;
}

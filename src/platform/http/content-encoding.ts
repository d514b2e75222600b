import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiation.js';

/** Smaller bodies fit into one packet anyway. */
const WORTH_COMPRESSING_BYTES = 1_400;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
const GZIP = { level: 3 };

const brotliAsync = promisify<Buffer, typeof BROTLI, Buffer>(brotliCompress);
const gzipAsync = promisify<Buffer, typeof GZIP, Buffer>(gzip);

/** A body and its compressed forms, each made when first asked for. */
export class EncodedBody {
  private readonly compressed = new Map<Encoding, Buffer>();

  constructor(readonly plain: Buffer) {}

  /** Bytes of all the forms that exist. */
  get size(): number {
    let size = this.plain.length;
    for (const { length } of this.compressed.values()) size += length;
    return size;
  }

  /** The form in which the body goes out to a client that asks for `asked`. */
  formFor(asked: Encoding | null): Encoding {
    return asked === null || this.plain.length < WORTH_COMPRESSING_BYTES ? 'identity' : asked;
  }

  /** Undefined while that form has not been made. */
  made(form: Encoding): Buffer | undefined {
    return form === 'identity' ? this.plain : this.compressed.get(form);
  }

  async make(form: Encoding): Promise<Buffer> {
    const made = this.made(form) ?? (await (form === 'br' ? brotliAsync(this.plain, BROTLI) : gzipAsync(this.plain, GZIP)));
    if (form !== 'identity') this.compressed.set(form, made);
    return made;
  }
}

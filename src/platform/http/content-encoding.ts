import { isAscii } from 'node:buffer';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, type ZlibOptions } from 'node:zlib';
import type { Compression } from './negotiation.js';

/** Smaller bodies fit into one packet anyway. */
const WORTH_COMPRESSING_BYTES = 1_400;
/** The window of 128 kB is as good as the usual one of 4 MB at this quality, which each answer at work would hold. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 17 } };
const GZIP = { level: 3 };

/** Room for what comes out, bytes: zlib takes 16 kB for each answer unless told. */
const chunkFor = ({ length }: Buffer): number => Math.min(16_384, Math.max(1_024, length >> 1));

const brotliAsync = promisify<Buffer, typeof BROTLI & ZlibOptions, Buffer>(brotliCompress);
const gzipAsync = promisify<Buffer, typeof GZIP & ZlibOptions, Buffer>(gzip);

/** The bytes alone: what is kept must not hold on to the larger room that they were made in. */
function ownBytes(bytes: Buffer | string): Buffer {
  const own = Buffer.allocUnsafeSlow(Buffer.byteLength(bytes));
  if (typeof bytes === 'string') own.write(bytes);
  else bytes.copy(own);
  return own;
}

/** A body and its compressed forms, each made when first asked for. */
export class EncodedBody {
  readonly plainBytes: number;
  private readonly compressed = new Map<Compression, Buffer>();

  /** A new one is text, which node:http sends together with the head in one write. */
  constructor(private text: string | Buffer) {
    this.plainBytes = Buffer.byteLength(text);
  }

  get plain(): string | Buffer {
    return this.text;
  }

  /**
   * To be called when the body is to stay. A text of ASCII stays a text, of one byte a character, which goes out with the
   * head in one write; any other stays as bytes, which take half the room and no time the next time.
   */
  settle(): void {
    if (typeof this.text !== 'string') return;
    const own = ownBytes(this.text);
    this.text = isAscii(own) ? own.toString('latin1') : own;
  }

  /** Bytes of all the forms that exist. */
  get size(): number {
    let size = this.plainBytes;
    for (const { length } of this.compressed.values()) size += length;
    return size;
  }

  get isWorthCompressing(): boolean {
    return this.plainBytes >= WORTH_COMPRESSING_BYTES;
  }

  async compress(compression: Compression): Promise<Buffer> {
    const made = this.compressed.get(compression);
    if (made !== undefined) return made;
    const plain = typeof this.text === 'string' ? Buffer.from(this.text) : this.text;
    const chunkSize = chunkFor(plain);
    const fresh = await (compression === 'br' ? brotliAsync(plain, { ...BROTLI, chunkSize }) : gzipAsync(plain, { ...GZIP, chunkSize }));
    const own = ownBytes(fresh);
    this.compressed.set(compression, own);
    return own;
  }
}

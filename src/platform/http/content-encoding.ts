import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Compression } from './negotiation.js';

/** Smaller bodies fit into one packet anyway. */
const WORTH_COMPRESSING_BYTES = 1_400;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
const GZIP = { level: 3 };

const brotliAsync = promisify<Buffer, typeof BROTLI, Buffer>(brotliCompress);
const gzipAsync = promisify<Buffer, typeof GZIP, Buffer>(gzip);

/** A body and its compressed forms, each made when first asked for. */
export class EncodedBody {
  private readonly compressed = new Map<Compression, Buffer>();
  readonly plainBytes: number;
  private plainBuffer: Buffer | undefined = undefined;

  /** The plain form stays text: node:http then sends head and body in one write. */
  constructor(readonly plain: string) {
    this.plainBytes = Buffer.byteLength(plain);
  }

  /** The plain form as bytes, for answers that go out often. */
  get bytes(): Buffer {
    return (this.plainBuffer ??= Buffer.from(this.plain));
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
    const plain = Buffer.from(this.plain);
    const fresh = await (compression === 'br' ? brotliAsync(plain, BROTLI) : gzipAsync(plain, GZIP));
    this.compressed.set(compression, fresh);
    return fresh;
  }
}

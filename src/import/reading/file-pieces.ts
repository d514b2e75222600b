import { createReadStream } from 'node:fs';
import type { Bytes } from './text-of.js';

/** Where the bytes of a file are. */
export type FilePlace = { readonly path: string } | { readonly bytes: Uint8Array };

/** A file piece by piece, from its beginning. */
export const piecesOf = (file: FilePlace): Bytes => ('path' in file ? createReadStream(file.path, { highWaterMark: 1 << 18 }) : [file.bytes]);

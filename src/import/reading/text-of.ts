/** A file, as it comes. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A file that is not text in UTF-8 at all. */
export class WrongEncoding extends Error {
  override readonly name = 'WrongEncoding';
  readonly expected = 'text in UTF-8';
  readonly fix = 'Save the file as CSV in UTF-8, or as JSON Lines.';

  constructor(readonly found: string) {
    super(`Found ${found}; expected text in UTF-8.`);
  }
}

/**
 * The text of a file, piece by piece, without its byte order mark. Bytes that are not UTF-8 become U+FFFD, which the
 * check of their row then names: one wrong byte spoils one row and no other.
 */
export async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let first = true;
  for await (const chunk of bytes) {
    if (first && chunk.length > 1) refuseOthers(chunk);
    first = false;
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
  ['a zip archive, as spreadsheets save them', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
];

function refuseOthers(chunk: Uint8Array): void {
  const [found] = SIGNATURES.find(([, bytes]) => bytes.every((byte, place) => chunk[place] === byte)) ?? [];
  if (found !== undefined) throw new WrongEncoding(found);
}

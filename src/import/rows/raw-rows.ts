import { piecesOf, type FilePlace } from '../reading/file-pieces.js';
import { fileRows, type FileFormat } from './file-rows.js';

/**
 * Some rows as they stand in the file, by their lines. The file is read again up to the last of them: this is asked so
 * seldom that keeping the text of every row for it would cost more.
 */
export async function rawRows(file: FilePlace, format: FileFormat, lines: ReadonlySet<number>): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  if (lines.size === 0) return found;
  for await (const { line, raw } of fileRows(format, piecesOf(file))) {
    if (lines.has(line)) found.set(line, raw);
    if (found.size === lines.size) break;
  }
  return found;
}

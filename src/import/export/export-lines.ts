import type { Database } from '../../platform/database/database.js';
import { cellsOfRecord, inOrderOfColumns, lostInCells } from '../columns/cells-of-record.js';
import { csvLine } from '../columns/csv-line.js';
import { exportedRecords, type ExportFilter } from './exported-records.js';

type Source = Pick<Database, 'reader' | 'dialect'>;

/** What a CSV file does not hold: the record, and which of its fields. */
export type OnLost = (key: string, fields: readonly string[]) => void;

/** Records as they are stored, one a line: imported by the operator, they come back with the same hash. */
export async function* jsonLines(database: Source, revision: number, filter: ExportFilter): AsyncGenerator<string> {
  for await (const { canonical } of exportedRecords(database, revision, filter)) yield `${canonical}\n`;
}

/** Records as rows of CSV, under the columns that any of them needs: so they are read twice, and none is kept. `onLost` null: nobody asks. */
export async function* csvLines(database: Source, revision: number, filter: ExportFilter, onLost: OnLost | null): AsyncGenerator<string> {
  const names = new Set(['id', 'state', 'awarding_body']);
  for await (const { key, record } of exportedRecords(database, revision, filter)) {
    const cells = cellsOfRecord(record);
    for (const name of cells.keys()) names.add(name);
    const lost = onLost ? lostInCells(record, cells) : [];
    if (lost.length > 0) onLost?.(key, lost);
  }
  const columns = inOrderOfColumns(names);
  yield csvLine(columns);
  for await (const { record } of exportedRecords(database, revision, filter)) {
    const cells = cellsOfRecord(record);
    yield csvLine(columns.map((name) => cells.get(name) ?? ''));
  }
}

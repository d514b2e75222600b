import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fileRowsOf } from '../generate/import-file.js';

/** Seconds that SQLite alone takes for the file: `.import` of its command line, or the same by prepared statements where that is not installed. */
export async function bareImportSeconds(csv: string, store: string): Promise<number> {
  for (const ending of ['', '-wal', '-shm']) rmSync(store + ending, { force: true });
  const start = performance.now();
  const { status, error } = spawnSync('sqlite3', [store, '.mode csv', `.import ${csv} offer`]);
  if (error) await byStatements(csv, store);
  else if (status !== 0) throw new Error('sqlite3 could not import the file.');
  return (performance.now() - start) / 1000;
}

async function byStatements(csv: string, store: string): Promise<void> {
  const database = new Database(store);
  let insert: Database.Statement | null = null;
  database.exec('begin');
  for await (const cells of fileRowsOf(csv)) {
    if (insert) insert.run(cells);
    else {
      database.exec(`create table offer (${cells.map((name) => `"${name}" text`).join(', ')})`);
      insert = database.prepare(`insert into offer values (${cells.map(() => '?').join(', ')})`);
    }
  }
  database.exec('commit');
  database.close();
}

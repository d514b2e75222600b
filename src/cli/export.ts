import { once } from 'node:events';
import { csvLines, jsonLines } from '../import/export/export-lines.js';
import type { Configuration } from './configuration.js';
import { prepareRegistry } from './prepare.js';
import { note } from './terminal.js';

export interface ExportCommandOptions {
  readonly format: string;
  readonly state?: readonly string[] | undefined;
  readonly body?: string | undefined;
}

const MOST_TOLD = 20;

/** Writes the microcredentials of the registry to standard output, as they stand when it begins. */
export async function exportRecords(configuration: Configuration, { format, state = [], body }: ExportCommandOptions): Promise<void> {
  if (!['csv', 'jsonl'].includes(format)) throw new Error(`--format is csv or jsonl; found ${JSON.stringify(format)}.`);
  const registry = await prepareRegistry(configuration);
  try {
    const { revision } = await registry.ledger.head();
    const filter = { states: state, body };
    let lost = 0;
    const onLost = (key: string, fields: readonly string[]): void => {
      lost += 1;
      if (lost <= MOST_TOLD) note(`CSV does not hold all of ${key}: ${fields.join(', ')}.`);
    };
    for await (const line of format === 'csv' ? csvLines(registry.database, revision, filter, onLost) : jsonLines(registry.database, revision, filter)) {
      if (!process.stdout.write(line)) await once(process.stdout, 'drain');
    }
    if (lost > 0) note(`${lost} records are not whole in CSV; --format jsonl holds everything.`);
  } finally {
    await registry.close();
  }
}

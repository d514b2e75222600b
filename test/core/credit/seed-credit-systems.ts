import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CreditSystemData } from '../../../src/core/credit/index.js';

const FOLDER = join(import.meta.dirname, '../../../seeds/credit-systems');

/** With the failsafe schema each scalar stays the text of the file, so no number passes through a float. */
function asText(key: unknown, value: unknown): unknown {
  if (value === 'null' || value === '') return null;
  return key === 'source' ? Number(value) : value;
}

const readCreditSystem = (file: string): CreditSystemData =>
  parse(readFileSync(join(FOLDER, file), 'utf8'), asText, { schema: 'failsafe' }) as CreditSystemData;

/** The credit systems of the seeds by code, as text. */
export const seedCreditSystems = (): ReadonlyMap<string, CreditSystemData> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => readCreditSystem(file))
      .map((system) => [system.code, system]),
  );

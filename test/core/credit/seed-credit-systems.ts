import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CreditSystemData } from '../../../src/core/credit/index.js';

const SEEDS = process.env['OPENQF_SEEDS'] ?? fileURLToPath(new URL('../../../seeds', import.meta.url));

/** With the failsafe schema each scalar stays the text of the file, so no number passes through a float. */
const textOnly = (key: unknown, value: unknown): unknown => (value === 'null' || value === '' ? null : key === 'source' ? Number(value) : value);

const readCreditSystem = (file: string): CreditSystemData =>
  parse(readFileSync(join(SEEDS, 'credit-systems', file), 'utf8'), textOnly, { schema: 'failsafe' }) as CreditSystemData;

/** The credit systems of the seeds by code, as text. */
export const seedCreditSystems = (): ReadonlyMap<string, CreditSystemData> =>
  new Map(
    readdirSync(join(SEEDS, 'credit-systems'))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => readCreditSystem(file))
      .map((system) => [system.code, system]),
  );

/** Writes a store with generated records: `npx tsx bench/generate-store.ts 1000000`. It stays in OPENQF_BENCH_STORE. */
import { storeWith } from './generate/store.js';

const count = Number(process.argv[2] ?? 1_000_000);
if (!process.env['OPENQF_BENCH_STORE']) throw new Error('Set OPENQF_BENCH_STORE to the folder in which the store is to stay.');
if (!Number.isInteger(count) || count < 0) throw new Error(`The number of records is a whole number; found ${process.argv[2]}.`);
const { path } = await storeWith(count);
process.stdout.write(`${path}\n`);

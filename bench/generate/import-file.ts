import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { csvLine } from '../../src/import/columns/csv-line.js';
import { csvRecords } from '../../src/import/reading/csv-lines.js';
import { textOf } from '../../src/import/reading/text-of.js';
import { csvTemplate } from '../../src/import/template.js';
import { Random } from './random.js';
import { VOCABULARY } from './vocabulary.js';

/** What the rows of a file say, by column: that which the template's own record says. */
type Row = Readonly<Record<string, string>>;

const ENGLISH = VOCABULARY['en'] ?? [];
const ESTONIAN = VOCABULARY['et'] ?? [];
const CREDITS = ['5', '6', '8', '10', '12', '15'];
const FIELDS = ['0541', '0542', '0611', '0613', '0688'];

export interface ImportFile {
  readonly rows: number;
  /** The number of the first record; 0 unless told. */
  readonly first?: number;
  /** Without the columns of the template that no row fills. */
  readonly onlyFilled?: boolean;
}

/** Writes a CSV file with the columns of the template, of so many records of one body that can all be published. The same in every run. */
export async function writeImportFile(path: string, { rows, first = 0, onlyFilled = false }: ImportFile): Promise<void> {
  const random = new Random(3);
  const all = await templateColumns();
  const columns = onlyFilled ? all.filter((name) => name in row(new Random(3), 0)) : all;
  const file = createWriteStream(path);
  file.write(csvLine(columns));
  for (let number = first; number < first + rows; number += 1) {
    const said = row(random, number);
    if (!file.write(csvLine(columns.map((name) => said[name] ?? '')))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

async function templateColumns(): Promise<readonly string[]> {
  for await (const { cells } of csvRecords([csvTemplate()])) return cells;
  throw new Error('The template has no header.');
}

const phrase = (random: Random, words: readonly string[], count: number): string => Array.from({ length: count }, () => random.early(words)).join(' ');

function row(random: Random, number: number): Row {
  const credits = random.one(CREDITS);
  return {
    id: `course-${number.toString(36)}`,
    state: 'PUBLISHED',
    title_en: `${phrase(random, ENGLISH, 4)} ${number}`,
    title_et: `${phrase(random, ESTONIAN, 3)} ${number}`,
    designation: 'MICROCREDENTIAL',
    url: `https://www.bench.example/courses/${number}`,
    offer_status: 'OFFERED',
    credits_system: 'ects',
    credits_value: credits,
    workload_min_hours: String(Number(credits) * 26),
    level_framework: 'ee-estqf',
    level_code: random.one(['5', '6', '7']),
    outcomes_1_text: `Applies ${phrase(random, ENGLISH, 12)}, and judges ${phrase(random, ENGLISH, 6)}.`,
    outcomes_1_language: 'en',
    mode: random.one(['ONLINE', 'ONSITE', 'BLENDED']),
    timing: random.one(['SYNCHRONOUS', 'ASYNCHRONOUS']),
    iso_duration: 'P8W',
    languages: random.one(['et | en', 'en', 'et']),
    assessments_1_type: random.one(['PROJECT', 'WRITTEN_EXAMINATION', 'PORTFOLIO']),
    assessments_1_criteria: `The work shows ${phrase(random, ENGLISH, 5)}.`,
    quality_assurances_1_type: 'INTERNAL',
    quality_assurances_1_body: 'An invented university',
    fee_amount: String(20 * (1 + random.below(30))),
    fee_currency: 'EUR',
    subjects_1_scheme: 'ISCED_F',
    subjects_1_code: random.one(FIELDS),
    stackability_kind: random.one(['STACKABLE', 'STANDALONE']),
    valid_from: random.one(['2025-09', '2026-02', '2026-09']),
    award_formats: 'PDF',
  };
}

/** The rows of such a file as cells, the header first. */
export async function* fileRowsOf(path: string): AsyncGenerator<readonly string[]> {
  for await (const { cells } of csvRecords(textOf(createReadStream(path)))) yield cells;
}

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { csvLine } from '../../src/import/columns/csv-line.js';
import { Random } from './random.js';
import { VOCABULARY } from './vocabulary.js';

/** The columns that a body needs to publish: those of the template that its rows fill. */
const COLUMNS = [
  'id', 'title_en', 'title_et', 'designation', 'url', 'credits_system', 'credits_value', 'workload_min_hours', 'level_framework', 'level_code', 'outcomes_1_text', 'outcomes_2_text',
  'mode', 'timing', 'iso_duration', 'languages', 'assessments_1_type', 'assessments_1_criteria', 'quality_assurances_1_type', 'quality_assurances_1_body', 'prerequisites', 'fee_amount', 'fee_currency',
] as const;

const ENGLISH = VOCABULARY['en'] ?? [];
const ESTONIAN = VOCABULARY['et'] ?? [];
const CREDITS = ['5', '6', '8', '10', '12', '15'];

/** Writes a CSV file with so many records of one body, all of which can be published. The same in every run. */
export async function writeImportFile(path: string, count: number): Promise<void> {
  const random = new Random(3);
  const file = createWriteStream(path);
  file.write(csvLine(COLUMNS));
  for (let number = 0; number < count; number += 1) {
    if (!file.write(csvLine(row(random, number)))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

const phrase = (random: Random, words: readonly string[], count: number): string => Array.from({ length: count }, () => random.early(words)).join(' ');

function row(random: Random, number: number): string[] {
  const credits = random.one(CREDITS);
  return [
    `course-${number.toString(36)}`, `${phrase(random, ENGLISH, 4)} ${number}`, `${phrase(random, ESTONIAN, 3)} ${number}`, 'MICROCREDENTIAL',
    `https://www.bench.example/courses/${number}`, 'ects', credits, String(Number(credits) * 26), 'ee-estqf', random.one(['5', '6', '7']),
    `Explains ${phrase(random, ENGLISH, 8)}.`, `Applies ${phrase(random, ENGLISH, 7)}, and judges ${phrase(random, ENGLISH, 3)}.`,
    random.one(['ONLINE', 'ONSITE', 'BLENDED']), random.one(['SYNCHRONOUS', 'ASYNCHRONOUS']), 'P8W', random.one(['et | en', 'en', 'et']),
    random.one(['PROJECT', 'WRITTEN_EXAMINATION', 'PORTFOLIO']), `The work shows ${phrase(random, ENGLISH, 5)}.`, 'INTERNAL', 'An invented university',
    random.one(['', 'upper secondary education']), String(20 * (1 + random.below(30))), 'EUR',
  ];
}

import { csvTemplate, jsonlTemplate } from '../import/template.js';

/** Prints a file to fill in. */
export function printTemplate(jsonl: boolean): void {
  process.stdout.write(jsonl ? jsonlTemplate() : csvTemplate());
}

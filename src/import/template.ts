import { LANGUAGE, PLACE, type Column } from './columns/column.js';
import { COLUMNS } from './columns/columns.js';
import { csvLine } from './columns/csv-line.js';
import { rowOfCells } from './columns/row-of-cells.js';
import { readHeader } from './columns/header.js';

/** Languages of the title in the template. */
const LANGUAGES: readonly (readonly [language: string, example: string])[] = [['en', 'Reading data'], ['et', 'Andmete lugemine']];

/** What a body fills in; columns that are for compilers, and second ones of a kind, are added by hand. */
const inTemplate = ({ holds }: Column): boolean => !holds.startsWith('Of OBSERVED');

const cellsOfTemplate: readonly (readonly [name: string, example: string])[] = COLUMNS.filter(inTemplate).flatMap(({ name, example }) =>
  name.includes(LANGUAGE) ? LANGUAGES.map(([language, title]) => [name.replace(LANGUAGE, language), title] as const) : [[name.replace(PLACE, '1'), example] as const],
);

/** A CSV file with the columns and one invented record: `openqf template`. */
export const csvTemplate = (): string => csvLine(cellsOfTemplate.map(([name]) => name)) + csvLine(cellsOfTemplate.map(([, example]) => example));

/** The same record as a line of JSON: `openqf template --jsonl`. */
export function jsonlTemplate(): string {
  const { columns } = readHeader(cellsOfTemplate.map(([name]) => name));
  const { said } = rowOfCells(columns, cellsOfTemplate.map(([, example]) => example));
  const titles = Object.entries(said['title'] as Record<string, string>).map(([language, text]) => ({ language, text }));
  return `${JSON.stringify({ ...said, title: titles })}\n`;
}

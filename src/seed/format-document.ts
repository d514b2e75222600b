import { officialAddress } from '../framework/official-address.record.js';
import { provenance } from '../record/provenance.js';
import { sourceRecord } from '../source/source.record.js';
import { FORMAT_EXAMPLES } from './format-examples.js';
import { meaningsList, shapeTables } from './format-tables.js';
import { SEED_LIMITS } from './limits.js';
import { SEED_PARTS } from './parts.js';
import type { SeedPart } from './parts.js';
import { notesOf } from '../check/schema-at.js';

const FILE_NAMES: Readonly<Record<SeedPart, string>> = {
  frameworks: 'frameworks/CODE.yaml',
  alignments: 'alignments/FROM--TO.yaml',
  'credit-systems': 'credit-systems/CODE.yaml',
  countries: 'countries.yaml',
  microcredentials: 'microcredentials/BODY.yaml',
  addresses: 'addresses/NAME.yaml',
  rules: 'rules/JURISDICTION.yaml',
};

const INTRODUCTION = `# Seed folders

Generated from the schemas in \`src/*/*.record.ts\` by \`tsx src/seed/describe-format.ts\`. Do not edit.

A seed folder holds the records that a registry starts with: one YAML file per record, so that each can be reviewed by
itself. \`openqf check FOLDER\` says all that is wrong with one, with file and line; a folder with faults is not loaded at all.

- Every part of a folder may be empty or missing. Files with other endings (\`README.md\`, \`LICENSE\`), hidden files and other folders are left alone.
- Files are YAML 1.2 with its core schema, in UTF-8, one document each: \`NO\` is Norway and not false.
- A number is kept exactly as it is written: as a decimal, or as a fraction in text (\`"136/3"\`). Codes of levels are text, in quotes.
- A date is a year, a month or a day, and keeps the precision in which it is written.
- Text has no control characters other than tab and line break, and none that turn its direction (U+202A to U+202E, U+2066 to U+2069): it would read as another one.
- What a file refers to must be in the folder: frameworks and levels, credit systems, documents that are superseded, places in
  \`sources\`. Two things may be named without being there, if the folder has no file of that part at all: the credit system of a framework, and the frameworks of a country.
- A file has at most ${SEED_LIMITS.fileBytes / 1024 / 1024} MB, a folder ${SEED_LIMITS.folderBytes / 1024 / 1024} MB and ${SEED_LIMITS.files.toLocaleString('en')} files; lists and keys are at most ${SEED_LIMITS.depth} inside one another, and the aliases of a file stand for at most ${SEED_LIMITS.aliasedValues.toLocaleString('en')} values.`;

const RULES: Readonly<Record<SeedPart, string>> = {
  frameworks: `\`code\` is the name of the file. Codes of levels differ, and ordinals count from 1 without a gap in the order of the list.`,
  alignments: `A name of the form \`FROM--TO\`, with or without something behind it, must name the two frameworks of the file; any other name
says nothing. A pair is stated once, and a level is either in a pair or in \`unmapped\`. \`validTo\` is not before \`validFrom\`. Documents must not replace each other in a ring.`,
  'credit-systems': `\`code\` is the name of the file. \`validTo\` is not before \`validFrom\`. \`ratio\` "2/1" to X reads: one credit here is two X. A conversion states either \`ratio\`, or \`ratioMin\` and \`ratioMax\`.`,
  countries: `Each country once.`,
  microcredentials: `The name of the file is the key of the awarding body and part of permanent ids. None of these records was sent by its
institution: they are observations of public pages, stored with the state \`OBSERVED\`. \`id\` differs in a file; \`credits\` has either \`value\`, or \`min\` and \`max\`; \`level\` has either \`code\` or \`codes\`.`,
  addresses: `Addresses are added to the frameworks and levels that they name, as \`sameAs\`. A folder needs none.`,
  rules: `A folder needs none. \`code\` begins with the name of the file and differs in the folder. A rule has the part that its kind asks for (SIZE: \`size\`, LEVEL: \`level\`, CREDIT_STEP: \`creditStep\`,
TITLE_WORDS: \`titleWords\`, QUALITY_ASSURANCE: \`quality\`, REVIEW: \`review\`, STACKING: \`stacking\`) and no other. \`validTo\` is not before \`validFrom\`. What is not dated holds on every day.`,
};

const MARKS = `## Marks

How the document behind a statement was seen:

${meaningsList(provenance.descriptions)}

The first source is the document that a record's levels or pairs rest on: its mark is the record's mark. A record without
sources counts as \`recalled\`. A pair, a national figure and a microcredential may carry a mark of their own.`;

/** The documentation of the seed format, in Markdown, from the schemas that the files are checked with. */
export function formatDocument(): string {
  const parts = (Object.keys(SEED_PARTS) as SeedPart[]).map(partSection);
  const source = ['## A source', ...shapeTables(sourceRecord)];
  const address = ['## An official address', ...shapeTables(officialAddress)];
  return `${[INTRODUCTION, MARKS, ...source, ...address, ...parts].join('\n\n')}\n`;
}

function partSection(part: SeedPart): string {
  const schema = SEED_PARTS[part];
  const example = ['The least that a file may hold:', `\`\`\`yaml\n${FORMAT_EXAMPLES[part]}\`\`\``];
  return [`## ${FILE_NAMES[part]}`, notesOf(schema).description, RULES[part], ...example, ...shapeTables(schema)].join('\n\n');
}

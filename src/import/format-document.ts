import { LANGUAGE, MOST_NUMBERED, PLACE, type CellKind, type Column } from './columns/column.js';
import { COLUMNS } from './columns/columns.js';
import { MOST_COLUMNS, OWN_PREFIX } from './columns/header.js';
import { IMPORT_LIMITS } from './reading/limits.js';

const KINDS: Readonly<Record<CellKind, string>> = {
  text: 'text',
  code: 'code',
  whole: 'whole number',
  truth: 'true or false',
  list: 'list',
};

const kilobytes = (bytes: number): string => `${bytes / 1024} kB`;
const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
const figure = (number: number): string => number.toLocaleString('en');

const INTRODUCTION = `# Files for import

Generated from the table of columns in \`src/import/columns\` by \`tsx src/import/describe-format.ts\`. Do not edit.

\`openqf template\` prints a CSV file with the columns and an invented example, \`openqf template --jsonl\` the same as JSON Lines.
\`openqf import FILE --body KEY\` imports one in the name of a body; \`--dry-run\` says what would become of each row.

- One microcredential a row. A row is what the body says of it **from now on**: what is left out is no longer said.
- A row ends as a published record, by the same rules as \`microcredentialPublish\`, unless its state says otherwise. Nothing of a row that
  is refused is stored, and all rows that are sound are. Each row is answered with its line: \`created\`, \`changed\`, \`unchanged\`, or \`refused\` with every
  mistake: its column, what was found, what was expected, and what to do. Of a rule of publication that is broken its name stands in \`rule\`, and
  \`found\` is all that it says.
- A row with the state DRAFT becomes a draft, as with \`microcredentialCreate\` and \`microcredentialUpdate\`: private to the body, and free to lack
  everything but its id. Over a published record it is the draft of the next version, and over another draft its change.
- A row that publishes a record ends the draft of it, where nothing was published before or the draft says the same; any other draft stays.
- The same file twice changes nothing. An id stands once in a file.
- \`--answers FILE\` tells of each row what became of it, in the lines that are the answer over HTTP.
- Refused rows go to the file that \`--refused\` names, with what is wrong in columns before them. Correct them there and import that
  file: columns whose names begin with \`${OWN_PREFIX}\` are passed over, and in JSON Lines the key \`openqf\`.
- \`--resume\` goes on after the last row that was acknowledged, where an import of the same file broke off.
- Exit codes: 0, every row is in; 1, some were refused; 2, the file as a whole cannot be used, and nothing was stored.`;

const FORMS = `## CSV

Text in UTF-8, with or without a byte order mark; cells parted by commas, texts with commas, quotes or line breaks in double quotes;
the first line has the names of the columns, in any order. Columns that are not needed are left out.

- **Numbered** columns (\`${PLACE}\` in the table) say several of a kind: \`outcomes_1_text\`, \`outcomes_2_text\`, up to ${MOST_NUMBERED}.
- **Titles** have a column for each language: \`title_et\`, \`title_pt-BR\`.
- A **list** is parted by bars: \`et | en\`. A bar or a backslash that belongs to a text has a backslash before it.
- A **code** is taken without the spaces around it: codes, dates, addresses, and exact decimals with a point (\`2.5\`). A **text** is taken letter by letter.
- Cells that a spreadsheet would run, those that begin with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break, are refused, unless an apostrophe stands before
  them. It is taken off again; \`openqf export\` puts it on.
- An empty cell says nothing, nor does one that a row lacks at its end. A last row that lacks cells and the end of its line is refused: the file may be cut off there.

## JSON Lines

One object a line, in UTF-8: the fields of \`MicrocredentialInput\` in the schema, and \`state\`; or a record as \`openqf export\` gives it. A key stands
once. Numbers keep the digits in which they are written.

## Bounds

| of | at most |
|---|---|
| a row | ${kilobytes(IMPORT_LIMITS.rowBytes)} |
| columns of a file | ${figure(MOST_COLUMNS)} |
| lists and objects inside one another | ${IMPORT_LIMITS.depth} |
| a file over HTTP | ${megabytes(IMPORT_LIMITS.fileBytes)} and ${figure(IMPORT_LIMITS.rows)} rows |
| imports over HTTP at the same time | ${IMPORT_LIMITS.jobsOfBody} of a body, ${IMPORT_LIMITS.jobs} of all |

Text with control characters other than tab and line break, with bytes that are not UTF-8, or with characters that turn its direction (U+202A to U+202E, U+2066 to U+2069) is refused.`;

const OVER_HTTP = `## Over HTTP

\`\`\`sh
curl --data-binary @offers.csv -H 'Content-Type: text/csv' -H "Authorization: Bearer $KEY" https://registry.example/import
\`\`\`

\`POST /import\` takes \`text/csv\` or \`application/x-ndjson\` and a key with WRITE, of a body that awards. \`?dryRun\` writes nothing.
The answer is JSON Lines, sent while rows are decided: first the job (its id is in the header \`openqf-job\` too), then each row in its order, at last the counts.
With \`Accept-Language: fr\` what is wrong is told in French; \`messageLanguage\` says so, problem by problem.

\`\`\`json
{"job":"0198c0de-…","body":"ee-made-up","dryRun":false,"afterLine":0}
{"line":2,"key":"ee-made-up:reading-data-1","status":"created","problems":[]}
{"line":3,"key":"ee-made-up:reading-data-2","status":"refused","problems":[{"column":"url","found":"the text \\"nowhere\\"","expected":"an address that begins with https:// or http://","fix":null}]}
{"done":true,"line":3,"created":1,"changed":0,"unchanged":0,"refused":1}
\`\`\`

A row is told all its mistakes at once, those of form beside the rules that the rest of it breaks. What the rules warn of without refusing it stands in \`warnings\`, which is there only where it says something.

An import goes on when whoever sent it goes away, or is cut off for having taken nothing of the answer for 30 seconds; a dry run ends. \`GET /import/JOB\` says how far it has come, or that it is \`DONE\`; of a dry run nothing is kept, and its
\`job\` is null. Where the server ended in the middle, the same file sent to \`/import?resume\` goes on after the last line that was acknowledged.
\`&job=JOB\` says which import is meant: it has to be one of this very file. Where answers were lost on the way, \`&from=LINE\` has rows answered from that line
on, when the import has ended too: those that were decided before are looked at again, but neither written nor counted again. What is in is \`unchanged\`
now, whatever it was then; \`refused\` is what was refused, with its problems, and what has been changed otherwise since. \`afterLine\` says behind which line
the answers begin; the counts at the end are those of the whole import.

| status | when |
|---|---|
| 200 | rows were answered; some may be refused |
| 400 | \`job\` or \`from\` without \`resume\`, or a \`from\` that is no line |
| 401, 404 | no key that is taken; a key that may not import, or no such \`job\` |
| 409 | \`job\` is an import of another file |
| 413, 415 | the file is too large; it is neither CSV nor JSON Lines in UTF-8 |
| 422 | the file as a whole cannot be used, with its \`problems\`; nothing was stored |
| 429 | another import is under way; \`Retry-After\` says when to send it again |`;

/** The documentation of the files that can be imported, in Markdown. */
export function formatDocument(): string {
  const rows = COLUMNS.map((column) => `| \`${shownName(column)}\` | ${KINDS[column.kind]} | ${column.holds}${valuesOf(column)} | ${column.example === '' ? '' : `\`${column.example.replaceAll('|', '\\|')}\``} |`);
  const table = ['## Columns', '', '| column | form | what it holds | example |', '|---|---|---|---|', ...rows].join('\n');
  return `${[INTRODUCTION, FORMS, OVER_HTTP, table].join('\n\n')}\n`;
}

const shownName = ({ name }: Column): string => name.replace(LANGUAGE, 'LANGUAGE');

const valuesOf = ({ values }: Column): string => (values.length === 0 ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`);

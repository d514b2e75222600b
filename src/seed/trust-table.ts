import { pairProvenance } from '../alignment/alignment.record.js';
import { provenance, recordProvenance, type Provenance } from '../record/provenance.js';
import type { ContentOfKind, SeedRecord } from './seed-record.js';

const MARKS = Object.keys(provenance.descriptions) as Provenance[];

/** A record's kind says what its content is; the type cannot follow that through a filter. */
const contentsOf = <Kind extends keyof ContentOfKind>(records: readonly SeedRecord[], kind: Kind): ContentOfKind[Kind][] =>
  records.filter((record) => record.kind === kind).map(({ content }) => content as ContentOfKind[Kind]);

/**
 * How the figures of seed records were seen, counted kind by kind, as a table in Markdown: one row for the records of a
 * kind by their mark, and one for the pairs of all alignments, each by its own.
 */
export function trustTable(records: readonly SeedRecord[]): string {
  const alignments = contentsOf(records, 'alignment');
  const rows: readonly (readonly [what: string, marks: readonly Provenance[]])[] = [
    ['frameworks', contentsOf(records, 'framework').map(recordProvenance)],
    ['alignments', alignments.map(recordProvenance)],
    ['pairs of levels in them', alignments.flatMap((record) => record.pairs.map((pair) => pairProvenance(record, pair)))],
    ['credit systems', contentsOf(records, 'credit-system').map(recordProvenance)],
    ['countries', contentsOf(records, 'country').map((record) => record.provenance)],
    ['rules of jurisdictions', contentsOf(records, 'rule').map((record) => record.provenance)],
    ['microcredentials', contentsOf(records, 'microcredential').map((record) => record.provenance)],
  ];
  const lines = rows.map(([what, marks]) => [what, marks.length, ...MARKS.map((mark) => marks.filter((one) => one === mark).length)]);
  return [['what', 'in all', ...MARKS.map((mark) => `\`${mark}\``)], ['---', ...Array<string>(MARKS.length + 1).fill('--:')], ...lines].map(row).join('\n');
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const BEGIN = '<!-- Counted by `tsx src/seed/describe-trust.ts`; do not edit. -->';
const END = '<!-- End of what is counted. -->';

/** A document with the table between its two marks replaced. */
export function withTrustTable(document: string, table: string): string {
  const [before, rest] = split(document, BEGIN);
  const [, after] = split(rest, END);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}

function split(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The document has no line ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

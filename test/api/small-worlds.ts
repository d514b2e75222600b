import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { alignmentFile, frameworkFile, type Files } from '../seed/folders.js';

const SOURCE = 'sources: [{ title: A report, publisher: A ministry, year: 2015, provenance: read }]';

const creditSystem = (code: string, hours: number, perYear: number, more = ''): string => [
  `code: ${code}`, `name: { en: Credits of ${code} }`, 'unit: { en: credit }', 'kind: WORKLOAD', 'status: IN_FORCE', 'jurisdictions: [IE]',
  `notionalHoursPerCredit: { min: ${hours}, max: ${hours} }`, `creditsPerFullTimeYear: ${perYear}`, more, SOURCE, '',
].join('\n');

const countries = (status: string): string => [
  'countries:',
  `  - { code: IE, name: { en: Ireland, ga: Éire }, status: ${status}, frameworks: [ie-nfq], provenance: read }`,
  '  - { code: FR, name: { en: France }, status: UNKNOWN, provenance: recalled }',
  '',
].join('\n');

interface Offer {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly credits: string;
}

const offer = ({ id, title, level, credits }: Offer): string => [
  `  - id: ${id}`, `    title: { en: ${title} }`, '    designation: MICROCREDENTIAL', '    status: OFFERED', `    credits: { system: ects, value: "${credits}" }`,
  `    level: { framework: ie-nfq, code: "${level}", basis: STATED }`, '    mode: ONLINE', '    language: [en]', '    learningOutcomes: [knows something]', '    source: 0', '    provenance: read',
].join('\n');

const body = (name: string, offers: readonly Offer[]): string =>
  [`awardingBody: { name: ${name}, country: IE, url: https://example.org/, type: UNIVERSITY }`, 'records:', ...offers.map(offer), SOURCE, ''].join('\n');

const best = (from: string, to: string): string => `{ from: "${from}", to: "${to}", relation: BEST_FIT }`;

/** A small world with a record of every kind. */
export const FIRST: Files = {
  'frameworks/ie-nfq.yaml': frameworkFile('ie-nfq'),
  'frameworks/eqf.yaml': frameworkFile('eqf').replace('NATIONAL', 'REGIONAL'),
  'frameworks/fr-cncp.yaml': frameworkFile('fr-cncp').replace('[IE]', '[FR]'),
  'alignments/ie-nfq--eqf.yaml': alignmentFile('ie-nfq', 'eqf', [best('1', '1'), best('2', '2'), best('3', '3')]),
  'alignments/fr-cncp--eqf.yaml': alignmentFile('fr-cncp', 'eqf', [best('1', '1'), best('2', '2')], 'unmapped: { from: ["3"] }'),
  'credit-systems/ects.yaml': creditSystem('ects', 25, 60),
  'credit-systems/gb-cats.yaml': creditSystem('gb-cats', 10, 120),
  'countries.yaml': countries('IN_FORCE'),
  'microcredentials/ie-one.yaml': body('One university', [{ id: 'a', title: 'Data', level: '2', credits: '5' }, { id: 'b', title: 'Care', level: '3', credits: '10' }]),
  'microcredentials/ie-two.yaml': body('Two university', [{ id: 'a', title: 'Law', level: '1', credits: '2.5' }]),
};

/** The same after reference data have changed: a report revised, a framework renamed, other hours, a country without one. */
export const SECOND: Files = {
  ...FIRST,
  'frameworks/ie-nfq.yaml': frameworkFile('ie-nfq').replace('A framework', 'Another name'),
  'alignments/ie-nfq--eqf.yaml': alignmentFile('ie-nfq', 'eqf', [best('1', '1'), best('2', '1'), best('3', '3')], 'unmapped: { to: ["2"] }'),
  'alignments/fr-cncp--ie-nfq.yaml': alignmentFile('fr-cncp', 'ie-nfq', [best('2', '3')]),
  'credit-systems/gb-cats.yaml': creditSystem('gb-cats', 10, 120).replace('A report', 'A later report'),
  'credit-systems/ects.yaml': creditSystem('ects', 27, 60, 'conversions: [{ to: gb-cats, ratio: "2/1", basis: AGREED, source: 0 }]'),
  'countries.yaml': countries('ADOPTED_NOT_OPERATIONAL'),
};

/** The same after bodies and their offers have changed: one renamed, an offer moved, another one added. */
export const THIRD: Files = {
  ...SECOND,
  'microcredentials/ie-one.yaml': body('First university', [{ id: 'a', title: 'Data science', level: '3', credits: '7.5' }, { id: 'b', title: 'Care', level: '3', credits: '10' }]),
  'microcredentials/ie-two.yaml': body('Two university', [{ id: 'a', title: 'Law', level: '1', credits: '2.5' }, { id: 'c', title: 'Art', level: '2', credits: '30' }]),
};

/** Does something with a seed folder of these files, which is gone afterwards. */
export async function withSeeds<Result>(files: Files, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'openqf-seeds-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return use(folder).finally(() => rmSync(folder, { recursive: true }));
}

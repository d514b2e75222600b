import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/seed/problem.js';
import { readSeedFolder } from '../../src/seed/read-seed-folder.js';
import { SOUND_FOLDER, alignmentFile, folderOf, frameworkFile } from './folders.js';
import type { Files } from './folders.js';

const NFQ = 'frameworks/ie-nfq.yaml';
const REPORT = 'alignments/ie-nfq--eqf.yaml';
const CREDIT = 'credit-systems/ects.yaml';
const BODY = 'microcredentials/ee-tlu.yaml';

const ects = (more: string) =>
  `code: ects\nname: { en: ECTS }\nunit: { en: credit }\nkind: WORKLOAD\nstatus: IN_FORCE\njurisdictions: [IE]\nsources: []\n${more}\n`;
const offer = (more: string) =>
  `awardingBody: { name: Tallinn University, country: EE, type: UNIVERSITY }\nsources: []\nrecords:\n  - { id: a, title: { en: A }, designation: AWARD, status: OFFERED, provenance: read, ${more} }\n`;
const country = (more: string) => `countries:\n  - { code: IE, name: { en: Ireland }, status: NONE, provenance: read, ${more} }\n`;
const framework = (from: string, to: string) => ({ [NFQ]: frameworkFile('ie-nfq').replace(from, to) });
const report = (pairs: readonly string[], more = '') => ({ [REPORT]: alignmentFile('ie-nfq', 'eqf', pairs, more) });
const onePair = ['{ from: "1", to: "1", relation: BEST_FIT }'];

type Fault = [what: string, files: Files, place: string, words: readonly string[]];

const OF_FORM: Fault[] = [
  ['an empty file', { [NFQ]: '' }, `${NFQ}:1:1`, ['an empty file']],
  ['a file of comments only', { [NFQ]: '# later\n' }, `${NFQ}:1:1`, ['an empty file']],
  ['a list in place of a record', { [NFQ]: '- a\n' }, `${NFQ}:1:1`, ['a list', 'the keys code, acronym']],
  ['text in place of a record', { [NFQ]: 'hello\n' }, `${NFQ}:1:1`, ['the text "hello"']],
  ['a bracket that is not closed', { [NFQ]: 'code: [a\n' }, `${NFQ}:`, ['YAML 1.2']],
  ['a tab that indents', { [NFQ]: 'name:\n\ten: A\n' }, `${NFQ}:2`, ['YAML 1.2']],
  ['two documents in one file', { [NFQ]: `${frameworkFile('ie-nfq')}---\ncode: b\n` }, `${NFQ}:`, ['a second document']],
  ['an older YAML', { [NFQ]: `%YAML 1.1\n---\n${frameworkFile('ie-nfq')}` }, `${NFQ}:1:1`, ['YAML 1.1', 'YAML 1.2']],
  ['an unknown tag', framework('NQF', '!secret NQF'), `${NFQ}:2:10`, ['tag', 'YAML 1.2']],
  ['a key written twice', framework('scope: NATIONAL', 'scope: NATIONAL\nscope: REGIONAL'), `${NFQ}:5:1`, ['the key "scope" a second time']],
  ['a key that is a list', framework('acronym: NQF', '? [a]\n: NQF'), `${NFQ}:2:3`, ['a key that is not text']],
  ['an alias to nothing', framework('NQF', '*nowhere'), `${NFQ}:2:10`, ['the alias *nowhere']],
  ['an alias inside its own anchor', framework('jurisdictions: [IE]', 'jurisdictions: &a [IE, *a]'), `${NFQ}:5:24`, ['the alias *a']],
];

const OF_SHAPE: Fault[] = [
  ['an unknown key', framework('status:', 'statsu:'), `${NFQ}:6:1`, ['the unknown key "statsu"', 'Did you mean "status"?']],
  ['an unknown key deep inside', framework('label: { en: Level 2 }', 'lable: { en: Level 2 }'), `${NFQ}:9`, ['levels[1].lable', '"label"']],
  ['a missing key', framework('status: IN_FORCE\n', ''), `${NFQ}:1:1`, ['no key "status"', 'one of IN_FORCE']],
  ['a missing key of a level', framework(', label: { en: Level 3 }', ''), `${NFQ}:10`, ['levels[2].label', 'no key "label"']],
  ['a value outside a closed set', framework('NATIONAL', 'NATONAL'), `${NFQ}:4:8`, ['"NATONAL"', 'one of NATIONAL', 'Did you mean "NATIONAL"']],
  ['a level code that is a number', framework('"2"', '2'), `${NFQ}:9:13`, ['levels[1].code', 'the number 2', 'Write it in quotes: "2".']],
  ['a level code that is a decimal', framework('"2"', '4.50'), `${NFQ}:9:13`, ['the number 4.50', 'Write it in quotes: "4.50".']],
  ['a number in quotes', framework('ordinal: 2', 'ordinal: "2"'), `${NFQ}:9`, ['the text "2"', 'Write it without quotes: 2.']],
  ['text that is not by language', framework('name: { en: A framework }', 'name: A framework'), `${NFQ}:3:7`, ['text by language']],
  ['a language that is none', framework('name: { en:', 'name: { English:'), `${NFQ}:3:9`, ['the key "English"', 'BCP 47']],
  ['a jurisdiction in small letters', framework('[IE]', '[ie]'), `${NFQ}:5:17`, ['jurisdictions[0]', 'the text "ie"', 'ISO 3166']],
  ['nothing where a list must be', framework('sources: []', 'sources:'), `${NFQ}:11`, ['sources', 'nothing', 'a list']],
  ['a code with a space', framework('code: ie-nfq', 'code: ie nfq'), `${NFQ}:1:7`, ['the text "ie nfq"', 'lower-case']],
  ['a date that does not exist', report(onePair, 'validFrom: 2009-02-30'), `${REPORT}:10:12`, ['2009-02-30', 'that exists']],
  ['a truth value in words', report(onePair, 'chains: yes'), `${REPORT}:10:9`, ['the text "yes"', 'true or false']],
  ['a control character', framework('NQF', '"N\\u0000"'), `${NFQ}:2:10`, ['the invisible character U+0000', 'without control characters']],
  ['an address without protocol', framework('sources: []', 'sources: []\nwebsite: nfq.ie'), `${NFQ}:12:10`, ['nfq.ie', 'https://']],
  ['a ratio with a zero below', { [CREDIT]: ects('conversions: [{ to: ects, ratio: 1/0, basis: AGREED, source: 0 }]') }, `${CREDIT}:8`, ['1/0', 'fraction']],
  ['hours below nothing', { [CREDIT]: ects('notionalHoursPerCredit: { min: -5, max: 5 }') }, `${CREDIT}:8:32`, ['the number -5', 'above 0']],
  ['a number with an exponent', { [CREDIT]: ects('creditsPerFullTimeYear: 6e1') }, `${CREDIT}:8:25`, ['the number 6e1', 'decimal']],
];

const OF_CONTENT: Fault[] = [
  ['a file name that is not the code', { 'frameworks/ie.yaml': frameworkFile('ie-nfq') }, 'frameworks/ie.yaml:1:7', ['"ie-nfq"', 'Rename the file']],
  ['a level code twice', framework('"2"', '"1"'), `${NFQ}:9:13`, ['level code "1" a second time']],
  ['an ordinal twice', framework('ordinal: 2', 'ordinal: 1'), `${NFQ}:9`, ['levels[1].ordinal', 'ordinal 1 a second time']],
  ['ordinals that begin at 0', framework('ordinal: 1', 'ordinal: 0'), `${NFQ}:8`, ['levels[0].ordinal', 'a whole number from 1']],
  ['ordinals that skip', framework('ordinal: 3', 'ordinal: 4'), `${NFQ}:10`, ['levels[2].ordinal', 'ordinal 4', '3: levels']],
  ['an unknown credit system', { ...framework('sources', 'creditSystem: etcs\nsources'), [CREDIT]: ects('') }, `${NFQ}:11:15`, ['"etcs"', '"ects"']],
  ['a pair to a missing framework', { 'alignments/ie-nfq--eqff.yaml': alignmentFile('ie-nfq', 'eqff', onePair) }, 'alignments/ie-nfq--eqff.yaml:2:5', ['the unknown framework "eqff"', '"eqf"']],
  ['a pair to an unknown level', report([...onePair, '{ from: "2", to: "2b", relation: EQUAL }']), `${REPORT}:9:22`, ['pairs[1].to', 'the unknown level "2b"', '"2"']],
  ['a pair from an unknown level', report(['{ from: "9", to: "1", relation: EQUAL }']), `${REPORT}:8:13`, ['a level of ie-nfq: 1, 2, 3']],
  ['a pair stated twice', report([...onePair, '{ from: "1", to: "1", relation: EQUAL }']), `${REPORT}:9:5`, ['the pair 1 to 1 a second time']],
  ['a level stated and left out', report(onePair, 'unmapped: { from: ["1"] }'), `${REPORT}:8:13`, ['level "1" in a pair and in unmapped.from']],
  ['an unknown level left out', report(onePair, 'unmapped: { to: ["9"] }'), `${REPORT}:10:18`, ['unmapped.to[0]', 'the unknown level "9"']],
  ['a document that replaces nothing', report(onePair, 'supersedes: ie-nfq--eqf-2009'), `${REPORT}:10:13`, ['the unknown alignment', 'Did you mean "ie-nfq--eqf"?']],
  ['a document that replaces itself', report(onePair, 'supersedes: ie-nfq--eqf'), `${REPORT}:10:13`, ['ie-nfq--eqf -> ie-nfq--eqf']],
  [
    'documents that replace each other',
    {
      'alignments/ie-nfq--eqf-a.yaml': alignmentFile('ie-nfq', 'eqf', onePair, 'supersedes: ie-nfq--eqf-b'),
      'alignments/ie-nfq--eqf-b.yaml': alignmentFile('ie-nfq', 'eqf', onePair, 'supersedes: ie-nfq--eqf-a'),
    },
    'alignments/ie-nfq--eqf-a.yaml:10:13',
    ['ie-nfq--eqf-a -> ie-nfq--eqf-b -> ie-nfq--eqf-a'],
  ],
  ['an end before the beginning', report(onePair, 'validFrom: 2009-06\nvalidTo: 2009-05-31'), `${REPORT}:11:10`, ['"2009-05-31"', '"2009-06"']],
  ['a framework aligned with itself', { 'alignments/eqf--eqf.yaml': alignmentFile('eqf', 'eqf', []) }, 'alignments/eqf--eqf.yaml:2:5', ['two frameworks']],
  ['a file name of other frameworks', { 'alignments/eqf--ie-nfq.yaml': alignmentFile('ie-nfq', 'eqf', onePair) }, 'alignments/eqf--ie-nfq.yaml:1:7', ['begins with ie-nfq--eqf']],
  ['hours upside down', { [CREDIT]: ects('notionalHoursPerCredit: { min: 136/3, max: 45.3 }') }, `${CREDIT}:8`, ['45.3', 'not below the lower one, 136/3']],
  ['a conversion to an unknown system', { [CREDIT]: ects('conversions: [{ to: cats, ratio: 2, basis: AGREED, source: 0 }]') }, `${CREDIT}:8:21`, ['"cats"']],
  ['a source that does not exist', { [CREDIT]: ects('conversions: [{ to: ects, ratio: 2/1, basis: AGREED, source: 3 }]') }, `${CREDIT}:8`, ['source 3', '`sources` is empty']],
  ['a conversion without a ratio', { [CREDIT]: ects('conversions: [{ to: ects, basis: AGREED, source: 0 }]') }, `${CREDIT}:8:15`, ['no ratio', 'either ratio']],
  ['a ratio and a range of them', { [CREDIT]: ects('conversions: [{ to: ects, ratio: 2, ratioMin: 1, basis: AGREED, source: 0 }]') }, `${CREDIT}:8:15`, ['ratio and ratioMin']],
  ['a range of ratios upside down', { [CREDIT]: ects('conversions: [{ to: ects, ratioMin: 3/2, ratioMax: 1, basis: AGREED, source: 0 }]') }, `${CREDIT}:8`, ['conversions[0].ratioMax']],
  ['a country twice', { 'countries.yaml': `${country('note: a')}${country('note: b').slice('countries:\n'.length)}` }, 'countries.yaml:3:13', ['country "IE" a second time']],
  ['an unknown framework of a country', { 'countries.yaml': country('frameworks: [ie-nqf]') }, 'countries.yaml:2:85', ['"ie-nqf"', '"ie-nfq"']],
  ['membership of an unknown framework', { 'countries.yaml': country('memberOf: [{ framework: eqqf }]') }, 'countries.yaml:2', ['countries[0].memberOf[0].framework', '"eqf"']],
  ['an id twice', { [BODY]: `${offer('notes: a')}${offer('notes: b').split('\n')[3]}\n` }, `${BODY}:5:11`, ['id "a" a second time']],
  ['a level of an unknown framework', { [BODY]: offer('level: { framework: nfq, code: "1", basis: STATED }') }, `${BODY}:4`, ['records[0].level.framework', '"nfq"']],
  ['an unknown level', { [BODY]: offer('level: { framework: eqf, code: "9", basis: STATED }') }, `${BODY}:4`, ['records[0].level.code', '"9"']],
  ['one unknown level of several', { [BODY]: offer('level: { framework: eqf, codes: ["1", "9"], basis: STATED }') }, `${BODY}:4`, ['records[0].level.codes[1]']],
  ['a placement without level', { [BODY]: offer('level: { framework: eqf, basis: STATED }') }, `${BODY}:4`, ['no level', 'either code, or codes']],
  ['credits of an unknown system', { [BODY]: offer('credits: { system: ects, value: 6 }') }, `${BODY}:4`, ['records[0].credits.system', '"ects"']],
  ['half a range of credits', { [BODY]: offer('credits: { system: ects, min: 6 }'), [CREDIT]: ects('') }, `${BODY}:4`, ['records[0].credits: found min', 'either value']],
  ['working hours upside down', { [BODY]: offer('workloadHours: { min: 10, max: 9, basis: STATED }') }, `${BODY}:4`, ['records[0].workloadHours.max']],
  ['a source of a record that does not exist', { [BODY]: offer('source: 0') }, `${BODY}:4`, ['records[0].source', 'source 0']],
  ['a region of another country', { [BODY]: offer('source: null').replace('country: EE', 'country: EE, region: GB-SCT') }, `${BODY}:1`, ['GB-SCT', 'a part of EE']],
  ['a body whose file name is no key', { 'microcredentials/Ee Tlu.yaml': offer('source: null') }, 'microcredentials/Ee Tlu.yaml:1:1', ['Ee Tlu.yaml']],
  [
    'an address of an unknown level',
    { 'addresses/eu.yaml': 'source: { title: List, provenance: read }\naddresses:\n  - { framework: eqf, level: "9", address: "https://a.b", verified: true }\n' },
    'addresses/eu.yaml:3:30',
    ['the unknown level "9"'],
  ],
];

describe.each([
  ['form', OF_FORM],
  ['shape', OF_SHAPE],
  ['content', OF_CONTENT],
])('a fault of %s is refused with its place:', (_, faults) => {
  it.each(faults)('%s', async (_what, files, place, words) => {
    const { problems } = await readSeedFolder(folderOf({ ...SOUND_FOLDER, ...files }));
    const lines = problems.map(describeProblem);
    const there = lines.filter((line) => line.startsWith(place)).join('\n');
    expect(there, lines.join('\n')).not.toBe('');
    for (const word of words) expect(there).toContain(word);
  });
});

describe('problems', () => {
  it('are all reported at once, in the order of files and lines', async () => {
    const { problems } = await readSeedFolder(
      folderOf({
        'frameworks/b.yaml': frameworkFile('b').replace('NATIONAL', 'NATION').replace('ordinal: 2', 'ordinal: two').replace('sources: []', 'sorces: []'),
        'frameworks/a.yaml': 'code: [',
        'alignments/a--b.yaml': alignmentFile('a', 'b', ['{ from: "1", to: "7", relation: SAME }']),
      }),
    );
    expect(problems.map(({ file, line, path }) => [file, line, path])).toEqual([
      ['alignments/a--b.yaml', 8, 'pairs[0].relation'],
      ['frameworks/a.yaml', 1, ''],
      ['frameworks/b.yaml', 1, 'sources'],
      ['frameworks/b.yaml', 4, 'scope'],
      ['frameworks/b.yaml', 9, 'levels[1].ordinal'],
      ['frameworks/b.yaml', 11, 'sorces'],
    ]);
  });

  it('of one file are not blamed on another that refers to it', async () => {
    const files = { ...SOUND_FOLDER, 'frameworks/eqf.yaml': 'code: [', 'frameworks/ie-nfq.yaml': frameworkFile('ie-nfq').replace('NQF', '5') };
    const { problems } = await readSeedFolder(folderOf(files));
    expect(problems.map(({ file }) => file)).toEqual(['frameworks/eqf.yaml', 'frameworks/ie-nfq.yaml']);
  });
});

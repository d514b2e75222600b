import { describe, expect, it } from 'vitest';
import { INPUT_BOUNDS } from '../../../src/microcredential/registering/input-bounds.js';
import { readInput } from '../../../src/microcredential/registering/read-input.js';
import { AN_INPUT } from './an-input.js';

const WHO = { awardingBody: 'ee-made-up', state: 'DRAFT' };
const mistakesOf = (input: unknown) => readInput(input, WHO).mistakes.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what an awarding body sends', () => {
  it('is read as the record that it makes', () => {
    const { record, mistakes } = readInput(AN_INPUT, WHO);
    expect(mistakes).toEqual([]);
    expect(record).toMatchObject({
      awardingBody: 'ee-made-up', state: 'DRAFT', title: { en: 'Reading data', et: 'Andmete lugemine' }, status: 'OFFERED', language: ['et', 'en'], provenance: 'read',
      workloadHours: { min: '156', max: '156', basis: 'STATED' }, level: { framework: 'ee-estqf', code: '6', basis: 'STATED' }, sources: [], missingAnnexI: [],
    });
  });

  it('may be a draft with a name and little else', () => {
    expect(mistakesOf({ id: 'a', title: [{ language: 'en', text: 'A' }], designation: 'MICROCREDENTIAL', credits: null, outcomes: null, assessments: null, fee: undefined })).toEqual([]);
  });

  it.each<readonly [what: string, more: object, mistakes: readonly string[]]>([
    ['a text that is no address', { url: 'example' }, ['input.url: Found the text "example"; expected an address that begins with https:// or http://.']],
    ['no figure of credits', { credits: { system: 'ects' } }, ['input.credits: Found no figure; expected either value, or min and max.']],
    ['hours the wrong way round', { workload: { minHours: '20', maxHours: '10' } }, ['input.workload.maxHours: Found 10; expected an upper end that is not below the lower one, 20.']],
    ['two titles in one language', { title: [{ language: 'en', text: 'A' }, { language: 'en', text: 'B' }] }, ['input.title.en: Found two titles in en; expected one in each language.']],
    ['a title in no language', { title: [{ language: 'English', text: 'A' }] }, ['input.title.English: Found the key "English"; expected a BCP 47 language tag such as en or pt-BR.']],
    ['an end before its beginning', { validFrom: '2026-05', validTo: '2026-04' }, ['input.validTo: Found "2026-04"; expected a date that is not before validFrom, "2026-05".']],
    ['a duration in words', { isoDuration: 'six weeks' }, ['input.isoDuration: Found the text "six weeks"; expected an ISO 8601 duration such as P6W, P1Y6M or PT60H.']],
    ['a part of another country', { issuerCountry: 'EE', issuerRegion: 'LV-RIX' }, ['input.issuerRegion: Found the region LV-RIX; expected a part of EE, such as EE-….']],
    ['an empty outcome', { outcomes: [{ text: ' ' }] }, ['input.outcomes.0.text: Found the text " "; expected text that is not empty, without control characters and without characters that turn its direction.']],
    ['an unknown language', { languages: ['en', 'EN_gb'] }, ['input.languages.1: Found the text "EN_gb"; expected a BCP 47 language tag such as en or pt-BR.']],
    ['no level in a placement', { otherLevels: [{ framework: 'eqf' }] }, ['input.otherLevels.0: Found no level; expected either code, or codes.']],
  ])('is refused with its place: %s', (_, more, mistakes) => {
    expect(mistakesOf({ ...AN_INPUT, ...more })).toEqual(mistakes);
  });

  it.each<readonly [what: string, more: object, left: object, untold: readonly string[]]>([
    ['an address', { url: 'x' }, { title: { en: 'Reading data' }, url: null }, ['url', 'sources']],
    ['a title', { title: [{ language: 'English', text: 'A' }] }, { title: { en: '–' }, level: { code: '6' } }, ['title']],
    ['one of its levels', { otherLevels: [{ framework: 'eqf' }] }, { level: { code: '6' } }, ['otherLevels']],
    ['a country, whose part is not read either', { issuerCountry: 'Estonia', issuerRegion: 'EE-37' }, { mode: 'ONLINE' }, ['issuerCountry', 'issuerRegion']],
    ['two titles in one language', { title: [{ language: 'en', text: 'A' }, { language: 'en', text: 'B' }] }, { mode: 'ONLINE' }, ['title']],
    ['a size, for which hours would have stood', { credits: { system: 'ects' } }, { credits: null }, ['credits', 'workloadHours']],
  ])('has its rest read without what has not its form: %s', (_, more, left, untold) => {
    const reading = readInput({ ...AN_INPUT, ...more }, WHO);
    const rest = reading.record === null ? reading.rest : null;
    expect(rest?.record).toMatchObject(left);
    expect([...(rest?.untold ?? [])]).toEqual(untold);
  });

  it('has no rest where its awarding body is no code', () => {
    expect(readInput({ ...AN_INPUT, url: 'x' }, { ...WHO, awardingBody: 'No body' })).toMatchObject({ record: null, rest: null });
  });

  it('has all its mistakes told at once', () => {
    expect(mistakesOf({ ...AN_INPUT, url: 'x', mode: 'BY_POST', fee: { amount: '-1', currency: 'euro' }, colour: 'red' }).map((told) => told.slice(0, told.indexOf(':')))).toEqual([
      'input.colour', 'input.url', 'input.mode', 'input.fee.amount', 'input.fee.currency',
    ]);
  });

  it.each([
    'owner', 'status', 'state', 'awardingBody', 'provenance', 'missingAnnexI', 'observed', 'learningOutcomes', 'workloadHours', 'language', 'version', 'revision', '__proto__', 'constructor',
  ])('never has the key %s', (key) => {
    const forged: unknown = JSON.parse(`${JSON.stringify(AN_INPUT).slice(0, -1)},"${key}":"PUBLISHED"}`);
    const { record, mistakes } = readInput(forged, WHO);
    expect(record).toBeNull();
    expect(mistakes).toMatchObject([{ code: 'INVALID', path: ['input', key], message: expect.stringContaining(`the unknown key "${key}"`) }]);
  });

  it.each(['owner', 'state', '__proto__'])('never has the key %s inside of a part', (key) => {
    const forged: unknown = JSON.parse(JSON.stringify(AN_INPUT).replace('"type":"PROJECT"', `"type":"PROJECT","${key}":{"polluted":true}`));
    expect(readInput(forged, WHO).mistakes).toMatchObject([{ path: ['input', 'assessments', '0', key] }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('names the key that was meant', () => {
    expect(readInput({ ...AN_INPUT, outcome: [] }, WHO).mistakes[0]?.fix).toBe('Did you mean "outcomes"?');
  });

  it.each<readonly [what: string, more: object, path: string]>([
    ['a text', { purpose: 'x'.repeat(INPUT_BOUNDS.textCharacters + 1) }, 'input.purpose'],
    ['a title', { title: [{ language: 'en', text: 'x'.repeat(INPUT_BOUNDS.titleCharacters + 1) }] }, 'input.title.0.text'],
    ['a list', { standards: Array.from({ length: INPUT_BOUNDS.listElements + 1 }, () => 'x') }, 'input.standards'],
    ['the whole', { standards: Array.from({ length: 20 }, () => 'x'.repeat(4_000)) }, 'input'],
  ])('is bounded: %s', (_, more, path) => {
    expect(readInput({ ...AN_INPUT, ...more }, WHO).mistakes.map((mistake) => mistake.path.join('.'))).toEqual([path]);
  });

  it('is bounded in depth', () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`);
    expect(readInput({ ...AN_INPUT, fee: deep }, WHO).mistakes).toMatchObject([{ message: expect.stringContaining('inside one another') }]);
  });

  it.each([null, 'text', 7, []])('is an object: %j is none', (input) => {
    expect(mistakesOf(input)).toEqual(['input: Found no object; expected a microcredential.']);
  });
});

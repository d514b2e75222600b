import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { STATEMENT_SCHEMAS } from '../../../src/microcredential/statement/statement.record.js';
import { TARGET_SCHEMAS } from '../../../src/proposal/proposal.record.js';
import { checkShape } from '../../../src/check/check-shape.js';
import { mistakeOf } from '../../../src/record/mistake-of.js';
import { inFrench } from '../../../src/record/words/phrases-fr.js';
import { microcredentialRecord } from '../../../src/microcredential/microcredential.record.js';
import { readInput } from '../../../src/microcredential/registering/read-input.js';
import { checkWhole } from '../../../src/microcredential/offer/check-whole.js';
import { aRecord } from '../../microcredential/rules/seed-facts.js';

/** Every value of every key of a record, replaced by what no record has. */
const WRONG: readonly unknown[] = [true, '', 'x y', [], {}, { b: 1 }, '\u202E', 'https://', ['']];
const KEYS = Object.keys(microcredentialRecord.shape);

/** Every form of record that somebody can propose, state or register. */
const SCHEMAS: readonly (readonly [kind: string, schema: z.ZodType])[] = [
  ['microcredential', microcredentialRecord], ...Object.entries(TARGET_SCHEMAS), ...Object.entries(STATEMENT_SCHEMAS),
];

describe('the phrases of problems of form in French', () => {
  it('cover whatever is wrong with any key of a microcredential', () => {
    const problems = KEYS.flatMap((key) => WRONG.flatMap((value) => checkShape(microcredentialRecord, { ...aRecord(), [key]: value }).problems));
    const phrases = new Set(problems.flatMap(({ found, expected, hint }) => [found, expected, ...(hint === undefined ? [] : [hint])]));
    expect([...phrases].filter((phrase) => inFrench(phrase) === null)).toEqual([]);
    expect(phrases.size).toBeGreaterThan(50);
  });

  it.each(SCHEMAS)('cover whatever any part of a record is said to have: %s', (_, schema) => {
    const said = new Set<string>();
    z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', override: ({ zodSchema }) => {
      const { expects } = (z.globalRegistry.get(zodSchema as unknown as z.ZodType) ?? {}) as { expects?: string };
      if (expects !== undefined) said.add(expects);
    } });
    expect(said.size).toBeGreaterThan(2);
    expect([...said].filter((phrase) => inFrench(phrase) === null)).toEqual([]);
  });

  it.each([
    [{ credits: { system: 'ects' } }, 'Trouvé : aucun chiffre ; attendu : soit value, soit min et max.'],
    [{ credits: { system: 'ects', min: '6', max: '5' } }, 'Trouvé : 5 ; attendu : un maximum qui n’est pas inférieur au minimum, 6.'],
    [{ level: { framework: 'eqf', basis: 'STATED' } }, 'Trouvé : aucun niveau ; attendu : soit code, soit codes.'],
    [{ validFrom: '2026', validTo: '2025' }, 'Trouvé : « 2025 » ; attendu : une date qui ne précède pas validFrom, « 2026 ».'],
    [{ issuerRegion: 'GB-SCT' }, 'Trouvé : la région GB-SCT ; attendu : issuerCountry à côté.'],
  ])('tell of %j what does not fit together', (more, sentence) => {
    expect(checkWhole(aRecord(more)).map((problem) => mistakeOf(problem, []).inOtherLanguages.fr?.message)).toEqual([sentence]);
  });

  it('tell what of an input is unknown, and what was perhaps meant', () => {
    const { mistakes } = readInput({ titel: 1 }, { awardingBody: 'a', state: 'DRAFT' });
    expect(mistakes[0]?.inOtherLanguages.fr).toMatchObject({ message: 'Trouvé : la clé inconnue « titel » ; attendu : seulement les clés de MicrocredentialInput.', fix: 'Vouliez-vous dire "title" ?' });
  });

  it('leave a problem in English where a phrase is not in the book', () => {
    expect(mistakeOf({ found: 'nothing', expected: 'a phrase that no book has' }, []).inOtherLanguages).toEqual({});
  });
});

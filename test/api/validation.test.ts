import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AN_INPUT } from '../microcredential/registering/an-input.js';
import { readInput } from '../../src/microcredential/registering/read-input.js';
import { addBody } from '../access/bodies.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';

interface Told {
  readonly rule: { readonly name: string };
  readonly path: readonly string[];
  readonly message: string;
  readonly jurisdictionRule: { readonly code: string; readonly source: { readonly title: string } | null } | null;
}

interface Validation {
  readonly publishable: boolean;
  readonly mistakes: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string; readonly fix: string | null }[];
  readonly errors: readonly Told[];
  readonly warnings: readonly Told[];
  readonly notices: readonly Told[];
  readonly derivedHours: { readonly min: string; readonly max: string; readonly jurisdiction: string } | null;
  readonly completeness: { readonly missing: readonly string[]; readonly elements: readonly object[] } | null;
}

const FINDING = 'rule { name } path message fix jurisdictionRule { code source { title } }';
const VALIDATE = `query ($input: MicrocredentialInput!, $body: String!, $asOf: Date, $standard: Standard) {
  microcredentialValidate(input: $input, awardingBody: $body, asOf: $asOf) {
    asOf publishable mistakes { code path message fix } errors { ${FINDING} } warnings { ${FINDING} } notices { ${FINDING} }
    derivedHours { min max system jurisdiction } completeness(standard: $standard) { standard missing elements { element required present says } }
  }
}`;

let running: RunningRegistry;
beforeAll(async () => (running = await runRegistry()));
afterAll(() => running.close());

const validate = async (more: object = {}, body = 'ee-ut', asOf = '2026-11-22', standard = 'EU'): Promise<Validation> =>
  (await running.ask<{ microcredentialValidate: Validation }>(VALIDATE, { input: { ...AN_INPUT, ...more }, body, asOf, standard })).microcredentialValidate;

const rules = (told: readonly Told[]) => told.map(({ rule }) => rule.name);

describe('microcredentialValidate', () => {
  it('finds nothing wrong with a record that says everything', async () => {
    expect(await validate()).toMatchObject({ publishable: true, mistakes: [], errors: [], warnings: [], completeness: { missing: [] } });
  });

  it('tells mistakes of form all at once, with what the rules find in the rest', async () => {
    const { publishable, mistakes, errors, completeness } = await validate({ url: 'x', isoDuration: 'long', title: [], assessments: [{ type: 'ATTENDANCE' }], workload: { minHours: '60' } });
    expect([publishable, rules(errors), completeness?.missing]).toEqual([false, ['V1_HOURS_PER_CREDIT', 'V8_ASSESSED'], ['TYPE_OF_ASSESSMENT']]);
    expect(mistakes.map(({ code, path }) => [code, path.join('.')])).toEqual([['INVALID', 'input.title'], ['INVALID', 'input.url'], ['INVALID', 'input.isoDuration']]);
  });

  it('tells which rule of which jurisdiction is broken, and its document', async () => {
    const { publishable, errors } = await validate({ credits: { system: 'ects', value: '4' }, workload: { minHours: '104' } });
    expect(publishable).toBe(false);
    expect(errors).toMatchObject([{ rule: { name: 'V4_SIZE_BOUNDS' }, path: ['input', 'credits'], jurisdictionRule: { code: 'ee-size', source: { title: 'Law on microcredentials' } } }]);
  });

  it('refuses a course without assessment', async () => {
    expect(rules((await validate({ assessments: [{ type: 'ATTENDANCE' }] })).errors)).toEqual(['V8_ASSESSED']);
  });

  it('works hours out from credits where none are stated, by the figure of the country', async () => {
    const { derivedHours, notices } = await validate({ workload: null });
    expect(derivedHours).toEqual({ min: '156', max: '156', system: 'ects', jurisdiction: 'EE' });
    expect(rules(notices)).toContain('V2_DERIVED_HOURS');
  });

  it('warns of a European level that does not follow from the national one', async () => {
    const { warnings } = await validate({ otherLevels: [{ framework: 'eqf', code: '5' }] });
    expect(warnings).toMatchObject([{ rule: { name: 'V7_REGIONAL_LEVEL_FOLLOWS' }, path: ['input', 'otherLevels', '0'], message: expect.stringContaining('follows 6') }]);
    expect((await validate({ otherLevels: [{ framework: 'eqf', code: '6' }] })).warnings).toEqual([]);
  });

  it('judges on the day asked about', async () => {
    const small = { credits: { system: 'ects', value: '2' }, workload: { minHours: '56' }, level: { framework: 'nl-nlqf', code: '6' } };
    const on = async (day: string) => rules((await validate(small, 'nl-tudelft', day)).warnings);
    expect([await on('2026-11-22'), await on('2027-05-01')]).toEqual([[], ['V4_SIZE_BOUNDS']]);
  });

  it('says that a body is not held', async () => {
    const { mistakes } = await validate({ otherAwardingBodies: ['ee-taltech', 'ee-nobody'] }, 'ee-somebody');
    expect(mistakes.map(({ code, path }) => [code, path.join('.')])).toEqual([['NOT_FOUND', 'awardingBody'], ['NOT_FOUND', 'input.otherAwardingBodies.1']]);
  });

  it('says that a body that is to award it too is no awarding body', async () => {
    await addBody(running.registry, 'ee-teacher', ['PROVIDER']);
    await addBody(running.registry, 'ee-operator', ['REGISTRY_OPERATOR']);
    const { publishable, mistakes } = await validate({ otherAwardingBodies: ['ee-taltech', 'ee-teacher', 'ee-operator'] });
    expect(publishable).toBe(false);
    expect(mistakes).toMatchObject([
      { code: 'INVALID', path: ['input', 'otherAwardingBodies', '1'], message: '"ee-teacher" is no awarding body in this registry.', fix: expect.stringContaining('organisationUpdate') },
      { code: 'INVALID', path: ['input', 'otherAwardingBodies', '2'] },
    ]);
  });

  it.each(['EU', 'NZ', 'AU', 'CMF', 'ELM'])('says element by element what is missing for %s', async (standard) => {
    const { completeness } = await validate({}, 'ee-ut', '2026-11-22', standard);
    expect(completeness?.elements.length).toBeGreaterThan(6);
    expect(completeness).toMatchObject({ standard });
  });

  it('stores nothing', async () => {
    const before = running.registry.references.head().revision;
    await validate();
    await running.registry.references.refresh();
    expect(running.registry.references.head().revision).toBe(before);
  });

  it.each(['owner', 'status', 'state', 'provenance', 'awardingBody'])('has GraphQL refuse the key %s', async (key) => {
    const { status, errors } = await running.reply(VALIDATE, { input: { ...AN_INPUT, [key]: 'PUBLISHED' }, body: 'ee-ut' });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('what has been published', () => {
  const publish = async (id: string, title: string, body = 'ee-ut') => {
    const { registry } = running;
    const content = { ...validRecord(id, title, body), state: 'PUBLISHED' };
    await registry.ledger.accept([{ kind: 'microcredential', key: `${body}:${id}`, content }], { actor: 'seed' });
  };

  function validRecord(id: string, title: string, awardingBody: string): object {
    const { record } = readInput({ ...AN_INPUT, id, title: [{ language: 'en', text: title }] }, { awardingBody, state: 'DRAFT' });
    expect(record).not.toBeNull();
    return record as object;
  }

  it('keeps the same body from publishing the same title again, and no other body', async () => {
    await publish('soil-1', 'Soil, read');
    const title = [{ language: 'en', text: 'soil READ' }];
    expect(rules((await validate({ id: 'soil-2', title })).errors)).toEqual(['V16_TITLE_ONCE']);
    expect((await validate({ id: 'soil-1', title })).errors).toEqual([]);
    expect(rules((await validate({ id: 'soil-2', title: [{ language: 'en', text: 'So\u200bil, read' }] })).errors)).toEqual(['V16_TITLE_ONCE']);
    expect((await validate({ id: 'soil-2', title }, 'ee-taltech')).errors).toEqual([]);
  });

  it('is what parts add up from', async () => {
    await publish('part-1', 'First part');
    await publish('part-2', 'Second part');
    const whole = (value: string) => validate({ id: 'whole', credits: { system: 'ects', value }, workload: null, stackability: { kind: 'STACKABLE', parts: ['part-1', 'part-2'] } });
    expect([rules((await whole('12')).errors), rules((await whole('13')).errors)]).toEqual([[], ['V11_PARTS_AND_EVIDENCE']]);
    const named = async (...parts: string[]) => (await validate({ id: 'whole', credits: { system: 'ects', value: '12' }, workload: null, stackability: { kind: 'STACKABLE', parts } }, 'ee-taltech')).errors;
    expect(await named('ee-ut:part-1', 'microcredential:ee-ut:part-2')).toEqual([]);
    expect(await named('ee-ut:part-1', 'ee-ut:part-3')).toMatchObject([{ rule: { name: 'V11_PARTS_AND_EVIDENCE' }, path: ['input', 'stackability', 'parts', '1'] }]);
  });
});

describe('rules', () => {
  it('are told for a jurisdiction and a day, with their sources', async () => {
    const query = `query ($on: Date) { rules(jurisdiction: "NZ", kind: SIZE, asOf: $on) { totalCount nodes { code force size { system min max } source { title provenance } provenance } } }`;
    const on = async (day: string) => (await running.ask<{ rules: { nodes: readonly { code: string }[] } }>(query, { on: day })).rules.nodes.map(({ code }) => code);
    expect([await on('2020-01-01'), await on('2026-11-22')]).toEqual([['nz-size-2018'], ['nz-size-2022']]);
  });

  it('have permanent ids, and are counted', async () => {
    const { node, registry } = await running.ask<{ node: object; registry: { counts: { rules: number } } }>(
      '{ node(id: "rule:mt-whole-credits") { id ... on JurisdictionRule { says creditStep { system step } } } registry { counts { rules } } }',
    );
    expect(node).toMatchObject({ id: 'rule:mt-whole-credits', creditStep: { system: 'ects', step: '1' } });
    expect(registry.counts.rules).toBeGreaterThan(40);
  });

  it('on what can be published are listed by name', async () => {
    const { publicationRules } = await running.ask<{ publicationRules: readonly { name: string }[] }>('{ publicationRules { name severity says source } }');
    expect(publicationRules.map(({ name }) => name.split('_')[0])).toEqual(Array.from({ length: 22 }, (_, place) => `V${place + 1}`));
  });
});

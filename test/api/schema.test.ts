import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import {
  buildSchema, isInputObjectType, isIntrospectionType, isObjectType, isScalarType, Kind, parse, print, validate, type InputObjectTypeDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { schemaText } from '../../src/schema-text.js';
import { describedIn } from './described-in.js';

const FOLDER = join(import.meta.dirname, '../../schema');
const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');

const schema = buildSchema(read('schema.graphql'));
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !['Boolean', 'ID', 'Int', 'String'].includes(type.name));
const operations = readdirSync(join(FOLDER, 'operations')).filter((name) => name.endsWith('.graphql') && name !== 'inputs.graphql');

const everything = types.flatMap(describedIn);

describe('the printed schema', () => {
  it('is what the code makes', () => {
    expect(schemaText()).toBe(read('schema.graphql'));
  });

  it('describes every type, field, argument, value and input field', () => {
    expect(everything.length).toBeGreaterThan(400);
    expect(everything.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  it('speaks in the words of the field, in names and descriptions alike', () => {
    const foreign = /\b(mappings?|items?|entit(y|ies)|badges?|managers?|utils?)\b/i;
    const said = everything.map(({ name, description }) => `${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')}: ${description ?? ''}`);
    expect(said.filter((words) => foreign.test(words))).toEqual([]);
  });

  it('gives every business object a permanent id by implementing Node', () => {
    const { objects } = schema.getImplementations(schema.getType('Node') as Parameters<typeof schema.getImplementations>[0]);
    expect(objects.map(({ name }) => name).toSorted()).toEqual([
      'Agreement', 'Alignment', 'CoDesign', 'Country', 'CreditSystem', 'CreditValueStatement', 'Framework', 'JurisdictionRule', 'Level', 'LevelPlacementStatement', 'Microcredential',
      'Organisation', 'Proposal', 'QualityDecision', 'Recognition',
    ]);
  });

  it('never speaks of a number as a float', () => {
    expect(schema.getType('Float')).toBeUndefined();
    expect(types.filter(isScalarType).map(({ name }) => name).toSorted()).toEqual(['Date', 'DateTime', 'Decimal', 'Json', 'JurisdictionCode', 'LanguageTag', 'PartialDate', 'Url']);
  });

  it('makes every list that can grow a connection with `first`, `after`, nodes, a count and cursors', () => {
    const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
    const connections = fields.filter(({ type }) => /Connection!?$/.test(String(type)));
    expect(connections.length).toBe(15);
    for (const { name, type, args } of connections) {
      const names = args.map((argument) => argument.name);
      expect({ name, pages: names.includes('first') && names.includes('after') }).toEqual({ name, pages: true });
      const connection = schema.getType(String(type).replace('!', ''));
      expect(isObjectType(connection) && Object.keys(connection.getFields())).toEqual(expect.arrayContaining(['nodes', 'pageInfo', 'totalCount']));
    }
  });
});

describe('the operations that clients use', () => {
  it.each(operations)('%s is valid as it stands', (name) => {
    expect(validate(schema, parse(read(`operations/${name}`)))).toEqual([]);
  });

  const inputs = parse(read('operations/inputs.graphql')).definitions.filter(
    (definition): definition is InputObjectTypeDefinitionNode => definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION,
  );

  it.each(inputs.map((input) => [input.name.value, input] as const))('may fill %s as they know it, field by field', (name, { fields = [] }) => {
    const known = schema.getType(name);
    if (!isInputObjectType(known)) throw new Error(`${name} is no input type.`);
    const asked = Object.fromEntries(fields.map((field) => [field.name.value, print(field.type)]));
    const taken = Object.fromEntries(Object.keys(asked).map((field) => [field, String(known.getFields()[field]?.type)]));
    expect(taken).toEqual(asked);
    const required = Object.values(known.getFields()).filter((field) => String(field.type).endsWith('!') && !(field.name in asked));
    expect(required).toEqual([]);
  });

  it('have types that are made anew whenever the schema changes', async () => {
    const config = parseYaml(readFileSync(join(FOLDER, '../codegen.yml'), 'utf8')) as CodegenConfig;
    const made = (await generate({ ...config, cwd: join(FOLDER, '..'), silent: true }, false)) as { filename: string; content: string }[];
    expect(made.length).toBeGreaterThan(2);
    for (const { filename, content } of made) expect({ filename, content }).toEqual({ filename, content: readFileSync(join(FOLDER, '..', filename), 'utf8') });
  });
});

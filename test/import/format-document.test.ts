import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/import/columns/columns.js';
import { readHeader } from '../../src/import/columns/header.js';
import { formatDocument } from '../../src/import/format-document.js';
import { fileRows } from '../../src/import/rows/file-rows.js';
import { readRow } from '../../src/import/rows/read-row.js';
import { csvTemplate, jsonlTemplate } from '../../src/import/template.js';
import { MicrocredentialInput } from '../../src/microcredential/registering/microcredential.input.js';
import { rowsOf } from './rows-of.js';

const WHO = { body: 'ee-made-up', mayPublish: true, mayObserve: false };

describe('the documentation of files for import', () => {
  it('is committed as the table of columns has it (else run: tsx src/import/describe-format.ts)', () => {
    expect(readFileSync(new URL('../../docs/import-format.md', import.meta.url), 'utf8')).toBe(formatDocument());
  });

  it('says of every column what it holds, and names each once', () => {
    expect(COLUMNS.filter(({ holds }) => holds.length < 5)).toEqual([]);
    expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
  });

  it('knows every field of MicrocredentialInput', async () => {
    await import('../../src/graphql-schema.js');
    const { getMetadataStorage } = await import('type-graphql');
    const fields = getMetadataStorage().fields.filter(({ target }) => target === MicrocredentialInput).map(({ schemaName }) => schemaName);
    const known = new Set(COLUMNS.map(({ path }) => path[0]));
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
  });
});

describe('the template', () => {
  it('has the columns of the table alone', () => {
    const [header = ''] = csvTemplate().split('\r\n');
    expect(readHeader(header.split(',')).problems).toEqual([]);
  });

  it('is a record without mistakes, and the same in both formats', async () => {
    const [csv] = await rowsOf(fileRows('csv', [Buffer.from(csvTemplate())]));
    const [json] = await rowsOf(fileRows('jsonl', [Buffer.from(jsonlTemplate())]));
    const readings = [csv, json].map((row) => row && readRow(row, WHO));
    expect(readings[0]?.problems).toEqual([]);
    expect(readings[0]).toEqual(readings[1]);
  });
});

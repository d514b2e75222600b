import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { notesOf, schemaAt } from '../../../src/check/schema-at.js';
import { listSeedFiles } from '../../../src/seed/list-files.js';
import { SEED_PARTS } from '../../../src/seed/parts.js';
import { SEEDS } from '../../seed/folders.js';
import { HOSTILE } from './strings.js';

type Path = readonly (string | number)[];

/** A place in the seeds where free text stands. */
interface TextPlace {
  /** The same for every place that holds the same field: `frameworks levels[] label`. */
  readonly field: string;
  write(text: string): void;
}

/** Names of other files, which only look like text. */
const NAMES = new Set(['supersedes']);

/** Every free text below a value, as the schema of its file tells texts from codes, dates and addresses. */
function* textsBelow(file: z.ZodType, part: string, value: unknown, path: Path = []): Generator<TextPlace> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    const here = [...path, step];
    const schema = schemaAt(file, here);
    const form = schema === null ? undefined : notesOf(schema).form;
    if (typeof inner === 'string' && !NAMES.has(name) && (form === 'text')) {
      yield { field: [part, ...here.map((each) => (typeof each === 'number' ? '[]' : each))].join(' '), write: (text) => void Object.assign(value, { [name]: text }) };
    } else yield* textsBelow(file, part, inner, here);
  }
}

/**
 * Writes a twin of the project's seeds whose every free text is hostile: the same records and relations, so that every
 * page has as much to show. The places of one field share all the strings among them: each string is in each field.
 */
export function writeHostileSeeds(folder: string): ReadonlyMap<string, number> {
  const files = listSeedFiles(SEEDS).files.map(({ part, file, location }) => ({ part, file, content: parse(readFileSync(location, 'utf8')) as unknown }));
  const places = files.flatMap(({ part, content }) => [...textsBelow(SEED_PARTS[part], part, content)]);
  const byField = Map.groupBy(places, ({ field }) => field);
  for (const sharing of byField.values()) {
    sharing.forEach((place, at) => place.write(textFor(at, sharing.length)));
  }
  for (const { file, content } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(content));
  }
  return new Map([...byField].map(([field, { length }]) => [field, length]));
}

/** Where a field has fewer places than there are strings, each place holds several. */
function textFor(at: number, places: number): string {
  const own = places >= HOSTILE.length ? [HOSTILE[at % HOSTILE.length]] : HOSTILE.filter((_, index) => index % places === at);
  return `${own.join(' ')} ·${at}`;
}

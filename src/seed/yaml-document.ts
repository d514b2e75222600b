import { isAlias, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Document, Pair } from 'yaml';
import { SEED_LIMITS } from './limits.js';
import { placeOf } from './place.js';
import { fileProblem, pathText } from './problem.js';
import type { RecordPath as SeedPath, UnplacedProblem } from '../check/problem.js';
import type { SeedProblem } from './problem.js';
import { keyText, valuesOf } from './yaml-values.js';
import type { ValueFault } from './yaml-values.js';

/** Faults of form that one file reports: those after the first few mostly follow from them. */
const FORM_FAULTS = 10;

/** A file's values; or, in their place, all that is wrong with its form. */
export type YamlReading = { readonly value: unknown } | { readonly problems: readonly SeedProblem[] };

/**
 * The values of a YAML 1.2 file, or all that is wrong with its form.
 * `NO` is text there, and a number stays as it is written.
 */
export function readYaml(file: string, text: string): YamlReading {
  const document = parse(text);
  if (document.errors.length > 0 || document.warnings.length > 0) return { problems: faultsOfForm(file, text, document) };
  if (document.directives.yaml.version !== '1.2') {
    const found = `YAML ${document.directives.yaml.version}`;
    return { problems: [fileProblem(file, found, 'YAML 1.2', 'Remove the line that begins with %YAML.')] };
  }
  if (document.contents === null) return { problems: [fileProblem(file, 'an empty file', 'a record')] };
  const { value, faults } = valuesOf(document);
  return faults.length > 0 ? { problems: faults.slice(0, FORM_FAULTS).map((fault) => placedFault(file, text, fault)) } : { value };
}

/**
 * The same problems, as far as one file reports them, with line and column. The text is parsed once more: problems are
 * rare, places of values are not.
 */
export function placeProblems(file: string, text: string, problems: readonly UnplacedProblem[]): SeedProblem[] {
  if (problems.length === 0) return [];
  const document = parse(text);
  const placed = problems.slice(0, SEED_LIMITS.fileProblems).map(({ at, onKey, found, expected, hint }) => ({
    ...fileProblem(file, found, expected, hint),
    ...placeOf(text, offsetAt(document, at, onKey ?? false)),
    path: pathText(at),
  }));
  if (placed.length === problems.length) return placed;
  return [...placed, fileProblem(file, `more than ${placed.length} problems`, 'none', 'Correct the others first.')];
}

function parse(text: string): Document.Parsed {
  // Keys written twice are looked for while reading the values: the parser takes the square of their number.
  return parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false });
}

function faultsOfForm(file: string, text: string, document: Document.Parsed): SeedProblem[] {
  const faults = [...document.errors, ...document.warnings].slice(0, FORM_FAULTS);
  // Of several in one place those after the first follow from it.
  const told = faults.filter(({ pos }, index) => faults.findIndex((other) => other.pos[0] === pos[0]) === index);
  return told.map(({ code, message, pos }) => ({
    ...fileProblem(file, FOUND_INSTEAD[code] ?? lowerFirst(message), 'one document of YAML 1.2'),
    ...placeOf(text, pos[0]),
  }));
}

/** Faults that the parser words for programmers. */
const FOUND_INSTEAD: Readonly<Record<string, string>> = {
  RESOURCE_EXHAUSTION: 'lists and keys nested too deeply',
  MULTIPLE_DOCS: 'a second document',
};

function placedFault(file: string, text: string, { offset, found, expected, hint }: ValueFault): SeedProblem {
  return { ...fileProblem(file, found, expected, hint), ...placeOf(text, offset) };
}

/** Where a path leads; where it leads nowhere (a key is missing), where its last step that exists leads. */
function offsetAt(document: Document.Parsed, path: SeedPath, onKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const key = isMap(node) ? entryOf(node.items, String(step)) : undefined;
    node = isSeq(node) ? node.items[Number(step)] : key?.value;
    const found = onKey && depth === path.length - 1 ? startOf(key?.key) : (startOf(node) ?? startOf(key?.key));
    if (found === undefined) break;
    offset = found;
  }
  return offset;
}

function entryOf(entries: readonly Pair[], key: string): Pair | undefined {
  return entries.find((entry) => keyText(entry.key) === key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

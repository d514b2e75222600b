import { isAlias, isMap, isNode, isScalar } from 'yaml';
import type { Document, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { WrittenNumber } from '../record/written-number.js';
import { SEED_LIMITS } from './limits.js';

/** A fault that the values of a document show, at a character of its text. */
export interface ValueFault {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly hint?: string;
}

export interface YamlValues {
  readonly value: unknown;
  readonly faults: readonly ValueFault[];
}

type YamlNode = ParsedNode | null;

/**
 * The plain values of a document, with each number kept as it is written.
 * Aliases stand for the value of their anchor, up to a bound: a few lines of them can stand for billions of values.
 */
export function valuesOf(document: Document.Parsed): YamlValues {
  const reading = new Reading();
  const value = reading.read(document.contents, 0);
  return { value, faults: reading.faults };
}

class Reading {
  readonly faults: ValueFault[] = [];
  readonly #anchors = new Map<string, { value: unknown; size: number }>();
  #size = 0;
  #aliased = 0;

  read(node: YamlNode, depth: number): unknown {
    const sizeBefore = this.#size;
    this.#size += 1;
    if (node === null) return null;
    if (isAlias(node)) return this.#aliasedValue(node.source, offsetOf(node));
    const value = isScalar(node) ? scalarValue(node.value, node.source) : this.#collection(node, depth);
    if (node.anchor) this.#anchors.set(node.anchor, { value, size: this.#size - sizeBefore });
    return value;
  }

  #collection(node: YAMLMap.Parsed | YAMLSeq.Parsed, depth: number): unknown {
    if (depth >= SEED_LIMITS.depth) {
      this.#fault(offsetOf(node), 'lists and keys nested too deeply', `at most ${SEED_LIMITS.depth} inside one another`);
      return null;
    }
    return isMap(node)
      ? this.#entries(node as YAMLMap.Parsed, depth + 1)
      : (node as YAMLSeq.Parsed).items.map((item) => this.read(item as YamlNode, depth + 1));
  }

  #entries(map: YAMLMap.Parsed, depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    for (const pair of map.items) {
      const key = keyText(pair.key);
      const value = this.read(pair.value, depth);
      if (key === null) this.#fault(offsetOf(pair.key), 'a key that is not text', 'a key that is plain text');
      else if (entries.has(key)) {
        this.#fault(offsetOf(pair.key), `the key "${key}" a second time`, 'each key once', 'Remove one of them.');
      } else entries.set(key, value);
    }
    return Object.fromEntries(entries);
  }

  #aliasedValue(anchor: string, offset: number): unknown {
    const anchored = this.#anchors.get(anchor);
    if (!anchored) {
      this.#fault(offset, `the alias *${anchor}`, `an anchor &${anchor} that ends before it`);
      return null;
    }
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    if (this.#aliased <= SEED_LIMITS.aliasedValues) return anchored.value;
    const expected = `at most ${SEED_LIMITS.aliasedValues} in one file`;
    if (this.#aliased - anchored.size <= SEED_LIMITS.aliasedValues) {
      this.#fault(offset, 'aliases that stand for too many values', expected, 'Write the values out.');
    }
    return null;
  }

  #fault(offset: number, found: string, expected: string, hint?: string): void {
    this.faults.push({ offset, found, expected, ...(hint === undefined ? {} : { hint }) });
  }
}

/** The text of a key: `NO`, `1` and `true` as keys are what they look like. Null where it is no scalar. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? null);
}

function scalarValue(value: unknown, source: string | undefined): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? new WrittenNumber(source ?? String(value)) : value;
}

function offsetOf(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

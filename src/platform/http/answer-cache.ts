import { LRUCache } from 'lru-cache';
import { RecentKeys } from './recent-keys.js';
import type { EncodedBody } from './content-encoding.js';

/** The state of the data. `referenceRevision` is the last revision that touched reference data. */
export interface Revisions {
  readonly revision: number;
  readonly referenceRevision: number;
}

/** What an answer rests on besides its question. */
export interface CacheScope {
  readonly restsOn: keyof Revisions;
  /** Whether the question gives every date it needs, so that the answer is the same on any day. */
  readonly everyDateGiven: boolean;
}

/** The moment of an answer: the data and the UTC day (days since 1970) it was made from. */
export interface Moment {
  readonly revisions: Revisions;
  readonly day: number;
}

export interface KeptAnswer {
  readonly body: EncodedBody;
  readonly operationName: string | undefined;
  /** For GET. */
  readonly etag: string | undefined;
}

interface Entry extends KeptAnswer {
  readonly restsOn: keyof Revisions;
  readonly revision: number;
  readonly day: number | undefined;
}

/** Questions remembered as having been asked (at most twice as many). */
const KEYS_REMEMBERED = 1_000;
/** What an entry takes besides its key and its bodies. */
const ENTRY_BYTES = 600;

/**
 * Whole answers by their question, bounded in bytes. An answer is a function of the question, the day, the language and
 * the revision: the key holds the question and the language, the entry the day and the revision it is good for, so that
 * an answer of yesterday or of older data is replaced rather than left to age.
 */
export class AnswerCache {
  private readonly entries: LRUCache<string, Entry>;
  private readonly askedOnce = new RecentKeys(KEYS_REMEMBERED);

  constructor(bytes: number) {
    this.entries = new LRUCache({ maxSize: bytes, maxEntrySize: Math.ceil(bytes / 8), sizeCalculation: ({ body }, key) => ENTRY_BYTES + key.length + body.size });
  }

  get bytes(): number {
    return this.entries.calculatedSize;
  }

  get size(): number {
    return this.entries.size;
  }

  find(key: string, { revisions, day }: Moment): KeptAnswer | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined || entry.revision !== revisions[entry.restsOn]) return undefined;
    return entry.day === undefined || entry.day === day ? entry : undefined;
  }

  /** Keeps an answer whose question has been asked before; most questions are asked once, and would only push others out. */
  keep(key: string, { body, operationName, etag }: KeptAnswer, { restsOn, everyDateGiven }: CacheScope, { revisions, day }: Moment): void {
    if (!this.entries.has(key) && !this.askedOnce.addAndTell(key)) return;
    body.settle();
    this.entries.set(key, { body, operationName, etag, restsOn, revision: revisions[restsOn], day: everyDateGiven ? undefined : day });
  }

  /** To be called when a compressed form has been added to a kept body, so that its bytes are counted. */
  recount(key: string): void {
    const entry = this.entries.peek(key);
    if (entry !== undefined) this.entries.set(key, { ...entry });
  }
}

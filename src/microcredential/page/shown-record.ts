import type { MicrocredentialRecord } from '../microcredential.record.js';

/** One version of a microcredential as its address tells it. */
export interface ShownRecord {
  readonly key: string;
  readonly record: MicrocredentialRecord;
  readonly version: number;
  /** UTC, when this version was accepted. */
  readonly recordedAt: string;
  /** Names of the bodies that award it, by key. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Name of a framework or a credit system by its code; the code where it is not known. */
  readonly nameOf: (code: string) => string;
  /** Where the record is found for good, without a slash at the end. */
  readonly address: string;
}

/** The path of a record: `pathOf('ee-ut:data 1')` -> `/microcredentials/ee-ut:data%201`. */
export const pathOf = (key: string): string => `/microcredentials/${encodeURIComponent(key).replaceAll('%3A', ':')}`;

import type { OrganisationRecord } from '../../organisation/organisation.record.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import type { StatementRecord } from '../statement/statement.record.js';

/** Name of a framework or a credit system by its code; the code where it is not known. */
export type NameOf = (code: string) => string;

/** One version of a microcredential as its address tells it. */
export interface ShownRecord {
  readonly key: string;
  readonly record: MicrocredentialRecord;
  readonly version: number;
  /** Whether the address is that of this version, which stays what it is; else it is that of the record, whose version follows. */
  readonly isVersion: boolean;
  /** UTC, when this version was accepted. */
  readonly recordedAt: string;
  /** The bodies that award it or say something of it, by key. */
  readonly bodies: ReadonlyMap<string, OrganisationRecord>;
  /** What others say of it that holds today. */
  readonly statements: readonly StatementRecord[];
  /** Keys of its parts that are records. */
  readonly partKeys: ReadonlySet<string>;
  readonly nameOf: NameOf;
  /** Where the record is found for good, without a slash at the end. */
  readonly address: string;
}

/** The path of a record: `pathOf('ee-ut:data 1')` -> `/microcredentials/ee-ut:data%201`. */
export const pathOf = (key: string): string => `/microcredentials/${encodeURIComponent(key).replaceAll('%3A', ':')}`;

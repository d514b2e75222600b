import type { MicrocredentialRecord } from '../microcredential.record.js';
import type { RuleFacts } from './facts.js';
import type { Found } from './found.js';
import { vocabulary } from '../../record/vocabulary.js';

/** What a finding means for publishing. */
export const severity = vocabulary({
  ERROR: 'It keeps the record from being published.',
  WARNING: 'The record can be published; the warning is kept and shown.',
  NOTICE: 'Something worth knowing.',
});

export type Severity = keyof typeof severity.descriptions;

/** A record as rules judge it: what would be stored. */
export type JudgedRecord = MicrocredentialRecord;

/** Something that a rule has found in a record. */
export interface RuleFinding {
  /** Where in the record: names of keys, and places in lists counted from 0. */
  readonly path: readonly string[];
  /** What it is, as facts: the sentence is made where somebody reads it, in their language. */
  readonly found: Found;
  /** Where the finding weighs more or less than its rule says in general. */
  readonly severity?: Severity;
  /** Code of the rule of a jurisdiction that it rests on. */
  readonly jurisdictionRule?: string | null;
}

/** A rule with a name: pure, so that the same record and the same facts give the same findings. */
export interface PublicationRule {
  /** Never changes its meaning: `V1_HOURS_PER_CREDIT`. */
  readonly name: string;
  /** What a finding means unless it says otherwise itself. */
  readonly severity: Severity;
  readonly says: string;
  /** Which standards or systems ask for it. */
  readonly source: string;
  readonly check: (record: JudgedRecord, facts: RuleFacts) => readonly RuleFinding[];
}

import type { MicrocredentialRecord } from '../microcredential.record.js';

type State = MicrocredentialRecord['state'];

/** What the awarding body may do with a record that everybody sees, and the state it then has. Who may, and from which state, says the table of who may do what. */
export const STATE_AFTER = {
  microcredentialSuspend: 'SUSPENDED',
  microcredentialResume: 'PUBLISHED',
  microcredentialSupersede: 'SUPERSEDED',
  microcredentialWithdraw: 'WITHDRAWN',
} as const satisfies Readonly<Record<string, State>>;

export type LifeAct = keyof typeof STATE_AFTER;

/** Why a record is no longer in use, and what to look at instead. */
export interface Ending {
  readonly reason: string;
  /** Key of the microcredential that takes its place. */
  readonly successor: string | null;
}

/**
 * The record after an act: what its awarding body says of it stays, letter by letter. Pure.
 * A record in use has no ending: `after(suspended, 'microcredentialResume', …)` takes it away. What was named as taking
 * its place goes on doing so when a superseded record is withdrawn, unless another is named.
 */
export function after(record: MicrocredentialRecord, act: LifeAct, { reason, successor: named }: Ending, on: string): MicrocredentialRecord {
  const { ending, ...said } = record;
  const state = STATE_AFTER[act];
  const successor = named ?? ending?.successor;
  return state === 'PUBLISHED' ? { ...said, state } : { ...said, state, ending: { on, reason, ...(successor !== undefined && { successor }) } };
}

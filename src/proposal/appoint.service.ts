import { refusal } from '../access/allows.js';
import type { Principal } from '../record/principal.js';
import { told, type Mistake } from '../record/user-error.type.js';
import { appointed, appointedBy, chargeTarget, type ChargedKind } from './appointment.js';
import { chargeOf } from './in-charge.js';
import { draftOf, type ProposalRecord } from './proposal.record.js';
import { refused, type ProposalDesk, type ProposalOutcome } from './proposal-desk.js';
import type { ProposeService } from './propose.service.js';
import { say } from './words/say.js';

/** Who is to be in charge of which record. */
export interface Appointment {
  readonly kind: ChargedKind;
  readonly key: string;
  /** Key of the body. */
  readonly organisation: string;
  readonly expectedVersion: number;
  readonly why: string;
}

const ORGANISATION = ['input', 'organisation'] as const;
const KEY = ['input', 'key'] as const;

/**
 * What keeps an appointment from being approved as things stand now, beside what keeps any proposal: the body has ceased
 * to be an authority, or the one in charge speaks for itself by now and has not proposed this.
 */
export async function appointmentHindrances(content: ProposalRecord, { bodies, references }: ProposalDesk): Promise<Mistake[]> {
  const { action, body: proposer, target: { key } } = content;
  const draft = draftOf(content);
  const wanted = appointedBy(draft);
  if (action !== 'APPOINT' || wanted === null || (draft.kind !== 'framework' && draft.kind !== 'credit-system')) return [];
  const { errors } = await bodies.appointable(wanted, KEY);
  const inCharge = chargeOf(references.current(), draft.kind, key);
  const overruled = inCharge !== null && inCharge !== proposer && (await bodies.isAttended(inCharge));
  return [...errors, ...(overruled ? [{ code: 'WRONG_STATE' as const, path: KEY, ...told(say((words) => words.speaksForItself(inCharge))) }] : [])];
}

/** Proposals that put a body in charge of a record that names none, or hand one on. */
export class AppointmentProposals {
  constructor(
    private readonly desk: ProposalDesk,
    private readonly proposals: ProposeService,
  ) {}

  async appoint(asking: Principal | null, { kind, key, organisation, expectedVersion, why }: Appointment): Promise<ProposalOutcome> {
    const snapshot = this.desk.references.current();
    const barred = refusal(asking, 'authorityAppoint', await chargeTarget(snapshot, kind, key, this.desk.bodies.isAttended));
    if (barred !== null || asking === null) return refused(...(barred ? [barred] : []));
    const { body, errors } = await this.desk.bodies.appointable(organisation, ORGANISATION);
    const draft = body && appointed(snapshot, kind, key, body);
    if (draft === null) return refused(...errors);
    return this.proposals.propose(asking, { draft, action: 'APPOINT', expectedVersion, why, at: ORGANISATION });
  }
}

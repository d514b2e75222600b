import type { References } from '../equivalence/references.js';
import { MemberStore } from '../access/member.store.js';
import type { Ledger } from '../ledger/ledger.js';
import { OrganisationStore } from '../organisation/organisation.loader.js';
import type { Database } from '../platform/database/database.js';
import { AppointmentProposals } from './appoint.service.js';
import { Bodies } from './bodies.js';
import { AlignmentProposals } from './alignment.service.js';
import { DecideService } from './decide.service.js';
import { ProposalDesk } from './proposal-desk.js';
import { ProposalStore } from './proposal.store.js';
import { ProposeService } from './propose.service.js';
import { RecordProposals } from './record.service.js';

/** All that can be done with proposals. */
export interface Proposals {
  readonly store: ProposalStore;
  readonly alignments: AlignmentProposals;
  readonly records: RecordProposals;
  readonly appointments: AppointmentProposals;
  readonly decide: DecideService;
}

/** The services of proposals over one store. */
export function proposalsOf(database: Database, ledger: Ledger, references: References, clock?: () => Date): Proposals {
  const store = new ProposalStore(database);
  const desk = new ProposalDesk(ledger, store, references, new Bodies(new OrganisationStore(database), new MemberStore(database)), clock);
  const propose = new ProposeService(desk);
  return {
    store,
    alignments: new AlignmentProposals(desk, propose),
    records: new RecordProposals(desk, propose),
    appointments: new AppointmentProposals(desk, propose),
    decide: new DecideService(desk),
  };
}

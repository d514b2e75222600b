import { SEED_ACTOR, type Write } from '../../src/ledger/write.js';
import type { Principal } from '../../src/record/principal.js';
import type { RunningRegistry } from '../api/running-registry.js';
import { aDocument, framework } from '../proposal/a-registry.js';
import type { Case } from './every-mutation.js';

/** Invented: the authority has `ie-nfq`, the neighbour `eqf`, and `fr-cncp` has nobody here. */
const IRELAND = { code: 'IE', name: { en: 'Ireland' }, status: 'IN_FORCE', frameworks: ['ie-nfq'], memberOf: [], note: null, source: null, provenance: 'recalled' };
const RECORDS: readonly Write[] = [framework('ie-nfq', 'authority'), framework('eqf', 'neighbour'), framework('fr-cncp', null), { kind: 'country', key: 'IE', content: IRELAND }];

const WHY = 'Because.';
const why = WHY;

/** The person behind what is decided on in these cases; nobody of them has a key. */
const PROPOSER: Principal = { person: 'somebody-else', organisation: 'authority', roles: ['FRAMEWORK_AUTHORITY'], scopes: ['WRITE'] };

async function seed({ registry: { ledger, references } }: RunningRegistry, writes: readonly Write[]): Promise<void> {
  await ledger.accept(writes, { actor: SEED_ACTOR });
  await references.refresh();
}

export const addFrameworks = (running: RunningRegistry): Promise<void> => seed(running, RECORDS);

/** A document in the words of the API. */
const anAlignment = (from: string, to: string): object => {
  const { sources: [source], ...document } = aDocument(from, to) as { sources: [object] };
  return { ...document, sources: [{ ...source, provenance: 'READ' }] };
};

/** A document that stands: one-sided, said by the side that relates itself. */
async function aStanding(running: RunningRegistry, from: string, to: string, number: number) {
  const key = `${from}--${to}-${number}`;
  await seed(running, [{ kind: 'alignment', key, content: { ...aDocument(from, to), symmetric: false, unmapped: { from: [], to: [] }, supersedes: null, validFrom: null, validTo: null } }]);
  return { key, expectedVersion: 1, why };
}

async function aProposal({ registry: { proposals } }: RunningRegistry, number: number) {
  const { proposal, errors } = await proposals.alignments.publish(PROPOSER, { key: `ie-nfq--eqf-${number}`, alignment: aDocument('ie-nfq', 'eqf'), expectedVersion: 0, why });
  if (!proposal) throw new Error(JSON.stringify(errors));
  return { key: proposal.key, expectedVersion: proposal.version, ground: WHY };
}

function changed({ registry }: RunningRegistry, number: number) {
  const { authorityOrganisation: _, ...record } = registry.references.current().framework('ie-nfq').record;
  return { record: { ...JSON.parse(JSON.stringify(record)) as object, notes: `Invented ${number}.` }, expectedVersion: 2, why };
}

const aCreditSystem = (number: number): object => ({
  code: `ie-credits-${number}`, name: { en: 'Credits' }, unit: { en: 'credit' }, kind: 'WORKLOAD', status: 'IN_FORCE', jurisdictions: ['IE'],
  notionalHoursPerCredit: { min: 25, max: 30 }, sources: [],
});

const aRule = (number: number): object => ({
  code: `ie-size-${number}`, kind: 'SIZE', force: 'POLICY', says: 'At most 300 hours.', size: { hoursMax: '300' }, jurisdiction: 'IE', provenance: 'recalled',
});

const NOWHERE = { key: 'nowhere--nothing', expectedVersion: 1, why };
const NO_PROPOSAL = { key: 'alignment:nowhere--nothing:1', expectedVersion: 1, ground: WHY };

/** The mutations of proposals, about what the authority has. */
export const PROPOSAL_CASES = {
  frameworkPropose: { may: ['operator', 'authority'], input: async (running, number) => changed(running, number) },
  creditSystemPropose: { may: ['operator', 'authority', 'neighbour'], input: async (_running, number) => ({ record: aCreditSystem(number), expectedVersion: 0, why }) },
  countryPropose: { may: ['operator', 'authority'], input: async (_running, number) => ({ record: { ...IRELAND, note: `Invented ${number}.` }, expectedVersion: 1, why }) },
  authorityAppoint: {
    // The authority speaks for itself here.
    may: ['authority'], notNow: ['operator'],
    input: async () => ({ kind: 'FRAMEWORK', key: 'ie-nfq', organisation: 'neighbour', expectedVersion: 2, why }),
    absent: { kind: 'FRAMEWORK', key: 'nowhere', organisation: 'neighbour', expectedVersion: 1, why },
  },
  rulePropose: { may: ['operator', 'authority'], input: async (_running, number) => ({ record: aRule(number), expectedVersion: 0, why }) },
  alignmentPropose: {
    may: ['authority'],
    input: async (_running, number) => ({ key: `ie-nfq--fr-cncp-${number}`, alignment: anAlignment('ie-nfq', 'fr-cncp'), expectedVersion: 0, why }),
    absent: { key: 'nowhere--nothing', alignment: anAlignment('nowhere', 'nothing'), expectedVersion: 0, why },
  },
  alignmentSupersede: {
    may: ['authority'],
    input: async (running, number) => ({
      supersedes: (await aStanding(running, 'ie-nfq', 'eqf', number)).key, key: `ie-nfq--eqf-later-${number}`, alignment: anAlignment('ie-nfq', 'eqf'), why,
    }),
    absent: { supersedes: 'nowhere--nothing', key: 'ie-nfq--eqf-later', alignment: anAlignment('ie-nfq', 'eqf'), why },
  },
  alignmentAccept: { may: ['authority'], input: (running, number) => aStanding(running, 'fr-cncp', 'ie-nfq', number), absent: NOWHERE },
  alignmentWithdraw: { may: ['authority'], input: (running, number) => aStanding(running, 'ie-nfq', 'eqf', number), absent: NOWHERE },
  proposalReview: {
    may: ['operator', 'agency', 'authority', 'neighbour', 'recogniser'],
    input: async (running, number) => ({ ...(await aProposal(running, number)), comment: 'We read it so, too.' }),
    absent: { ...NO_PROPOSAL, comment: 'We read it so, too.' },
  },
  proposalApprove: { may: ['operator', 'authority'], input: aProposal, absent: NO_PROPOSAL },
  proposalDecline: { may: ['operator', 'authority'], input: aProposal, absent: NO_PROPOSAL },
  proposalWithdraw: { may: ['authority'], input: aProposal, absent: NO_PROPOSAL },
} as const satisfies Readonly<Record<string, Case>>;

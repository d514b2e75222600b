import type { MicrocredentialRecord } from '../../src/microcredential/microcredential.record.js';
import { readInput } from '../../src/microcredential/registering/read-input.js';
import type { Principal } from '../../src/record/principal.js';
import type { RunningRegistry } from '../api/running-registry.js';
import { AN_INPUT } from '../microcredential/registering/an-input.js';
import type { Case } from './every-mutation.js';

const COLLEGE: Principal = { person: 'somebody', organisation: 'college', roles: ['AWARDING_BODY'], scopes: ['WRITE'] };

/** What can be published where there is next to no reference data. Invented. */
const anInput = (number: number, prefix = 'course') => {
  const { level: _level, credits: _credits, ...rest } = AN_INPUT;
  return { ...rest, id: `${prefix}-${number}`, title: [{ language: 'en', text: `Invented ${prefix} ${number}` }] };
};

async function aDraft({ registry }: RunningRegistry, number: number) {
  const { written } = await registry.lifeServices.drafts.create(COLLEGE, anInput(number));
  return { key: written!.key, expectedVersion: written!.version };
}

/** A record of the college in some state, as if it had come there. */
async function aRecord({ registry }: RunningRegistry, number: number, state: MicrocredentialRecord['state']) {
  const { record } = readInput(anInput(number), { awardingBody: 'college', state });
  const key = `college:course-${number}`;
  await registry.ledger.accept([{ kind: 'microcredential', key, content: record }], { actor: 'organisation:college' });
  return { key, expectedVersion: 1 };
}

const absent = { key: 'college:nothing', expectedVersion: 1 };
const reason = 'Because.';

/** The mutations of microcredentials, all about what the college has. */
export const MICROCREDENTIAL_CASES = {
  microcredentialCreate: { may: ['college', 'rival'], input: async (_running, number) => ({ microcredential: anInput(number, 'new') }) },
  microcredentialUpdate: {
    may: ['college'],
    input: async (running, number) => ({ ...(await aDraft(running, number)), microcredential: anInput(number) }),
    absent: { ...absent, microcredential: anInput(0) },
  },
  microcredentialPublish: { may: ['college'], input: aDraft, absent },
  microcredentialAdopt: { may: ['college'], input: (running, number) => aRecord(running, number, 'OBSERVED'), absent },
  microcredentialDiscard: { may: ['college'], input: aDraft, absent },
  microcredentialSuspend: { may: ['college'], input: async (running, number) => ({ ...(await aRecord(running, number, 'PUBLISHED')), reason }), absent: { ...absent, reason } },
  microcredentialResume: { may: ['college'], input: async (running, number) => ({ ...(await aRecord(running, number, 'SUSPENDED')), reason }), absent: { ...absent, reason } },
  microcredentialSupersede: {
    may: ['college'],
    input: async (running, number) => ({ ...(await aRecord(running, number, 'PUBLISHED')), reason, successor: (await aRecord(running, number + 100_000, 'PUBLISHED')).key }),
    absent: { ...absent, reason, successor: 'college:nothing' },
  },
  microcredentialWithdraw: { may: ['college'], input: async (running, number) => ({ ...(await aRecord(running, number, 'PUBLISHED')), reason }), absent: { ...absent, reason } },
} as const satisfies Readonly<Record<string, Case>>;

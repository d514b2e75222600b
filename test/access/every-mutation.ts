import type { MUTATIONS } from '../../src/access/action.js';
import type { OrganisationRole } from '../../src/record/organisation-role.js';
import type { RunningRegistry } from '../api/running-registry.js';
import { addBody, addKey } from './bodies.js';
import { MICROCREDENTIAL_CASES } from './microcredential-cases.js';
import { addFrameworks, PROPOSAL_CASES } from './proposal-cases.js';
import { STATEMENT_CASES } from './statement-cases.js';

/** Bodies of the matrix; each acts by an administrator's key with every scope. */
export const BODIES = {
  operator: ['REGISTRY_OPERATOR'],
  college: ['AWARDING_BODY', 'PROVIDER'],
  rival: ['AWARDING_BODY'],
  agency: ['QUALITY_AGENCY'],
  authority: ['FRAMEWORK_AUTHORITY'],
  /** In charge of another framework. */
  neighbour: ['FRAMEWORK_AUTHORITY'],
  recogniser: ['RECOGNITION_BODY'],
} as const satisfies Record<string, readonly OrganisationRole[]>;

export type Body = keyof typeof BODIES;

type Input = Readonly<Record<string, unknown>>;

/** How a mutation is tried. Each time anew: what it needs is made first. */
export interface Case {
  /** Bodies that may; all others may not. */
  readonly may: readonly Body[];
  /** Bodies that might if the record stood otherwise, and are told so. */
  readonly notNow?: readonly Body[];
  /** An input that is right for those who may, about something of the college unless it is the operator's business. */
  readonly input: (running: RunningRegistry, number: number) => Promise<Input>;
  /** The same about something that there is not, where that can be. */
  readonly absent?: Input;
}

/** Every mutation that the API has. One that is not here fails the test. */
export const CASES: Readonly<Partial<Record<(typeof MUTATIONS)[number], Case>>> = {
  organisationCreate: {
    may: ['operator'],
    input: async (_running, number) => ({ key: `new-${number}`, name: 'Invented', roles: ['PROVIDER'] }),
  },
  organisationUpdate: {
    may: ['operator', 'college'],
    input: async (running, number) => ({ key: 'college', expectedVersion: await versionOf(running, 'college'), name: `Invented ${number}` }),
    absent: { key: 'nowhere', expectedVersion: 1, name: 'Invented' },
  },
  organisationMemberAdd: {
    may: ['college'],
    // It has an administrator already.
    notNow: ['operator'],
    input: async () => ({ organisation: 'college', right: 'READER' }),
    absent: { organisation: 'nowhere', right: 'READER' },
  },
  organisationMemberRemove: {
    may: ['operator', 'college'],
    input: async ({ registry }) => ({ organisation: 'college', person: (await addKey(registry, 'college', { may: 'READER' })).key.person }),
    absent: { organisation: 'college', person: 'nobody' },
  },
  apiKeyCreate: { may: Object.keys(BODIES) as Body[], input: async () => ({ scopes: ['READ'] }) },
  apiKeyRevoke: {
    may: ['operator', 'college'],
    input: async ({ registry }) => ({ id: (await addKey(registry, 'college')).key.id }),
    absent: { id: 'none' },
  },
  ...MICROCREDENTIAL_CASES,
  ...PROPOSAL_CASES,
  ...STATEMENT_CASES,
};

export async function addBodies(running: RunningRegistry): Promise<void> {
  for (const [key, roles] of Object.entries(BODIES)) await addBody(running.registry, key, roles);
  await addFrameworks(running);
}

const versionOf = async ({ registry }: RunningRegistry, key: string): Promise<number> => (await registry.organisations.byKeys([key]))[0]?.version ?? 0;

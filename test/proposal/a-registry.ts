import { References } from '../../src/equivalence/references.js';
import type { ReferenceContent } from '../../src/equivalence/reference-snapshot.js';
import { frameworkRecord } from '../../src/framework/framework.record.js';
import { Ledger } from '../../src/ledger/ledger.js';
import { SEED_ACTOR, type Write } from '../../src/ledger/write.js';
import { registrySchema } from '../../src/migrations/schema.js';
import { organisationProjection } from '../../src/organisation/organisation.projection.js';
import { openDatabase, type Database } from '../../src/platform/database/database.js';
import { proposalProjection } from '../../src/proposal/proposal.projection.js';
import { proposalsOf, type Proposals } from '../../src/proposal/proposals.js';
import type { Principal } from '../../src/record/principal.js';
import { openStore, type StoreName } from '../storage/open-store.js';

const CLOCK = () => new Date('2026-11-22T03:14:15.926Z');

export const framework = (code: string, authority: string | null, levels = ['1', '2', '3']): Write => ({
  kind: 'framework',
  key: code,
  content: {
    ...frameworkRecord.parse({
      code, acronym: 'NQF', name: { en: `Framework ${code}` }, scope: code === 'eqf' ? 'REGIONAL' : 'NATIONAL', jurisdictions: ['IE'], status: 'IN_FORCE', sources: [],
      levels: levels.map((level, place) => ({ code: level, ordinal: place + 1, label: { en: `Level ${level}` } })),
    }),
    authorityOrganisation: authority,
  },
});

export const READ = { title: 'A report', publisher: 'A ministry', year: 2020, url: null, provenance: 'read', pinpoint: 'Table 2, page 14' };

/** A document as a body puts it forward. */
export const aDocument = (from: string, to: string, given: object = {}): object => ({
  from, to, basis: 'REFERENCING', standing: 'ENDORSED', complete: true, sources: [READ],
  pairs: ['1', '2', '3'].map((level) => ({ from: level, to: level, relation: 'BEST_FIT' })), ...given,
});

export const principal = (person: string, organisation: string, given: Partial<Principal> = {}): Principal => ({
  person, organisation, roles: ['FRAMEWORK_AUTHORITY'], scopes: ['READ', 'WRITE'], ...given,
});

export const ANN = principal('person-ann', 'ie-authority');
export const BEN = principal('person-ben', 'ie-authority');
export const EVA = principal('person-eva', 'eu-authority');
export const OLGA = principal('person-olga', 'operator', { roles: ['REGISTRY_OPERATOR'] });
export const UNI = principal('person-una', 'ie-university', { roles: ['AWARDING_BODY'] });

export interface SmallRegistry {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly references: References;
  readonly proposals: Proposals;
  /** Another process over the same database. */
  another(): Promise<SmallRegistry>;
  close(): Promise<void>;
}

/** A process of the registry over a database that others may have open too. */
function processOver(database: Database): Omit<SmallRegistry, 'close' | 'another'> {
  const ledger = new Ledger(database, [organisationProjection, proposalProjection], CLOCK);
  const references = new References({
    head: () => ledger.head(),
    referenceRevisionAt: (revision) => ledger.referenceRevisionAt(revision),
    referenceContents: async (revision) => (await ledger.referenceContents(revision)) as unknown as ReferenceContent[],
  });
  return { database, ledger, references, proposals: proposalsOf(database, ledger, references, CLOCK) };
}

/** A registry with three frameworks, of which two have an authority, and no document. */
export async function smallRegistry(store: StoreName): Promise<SmallRegistry> {
  const { database, place, close } = await openStore(store);
  const first = processOver(database);
  await first.ledger.accept([framework('ie-nfq', 'ie-authority'), framework('eqf', 'eu-authority'), framework('fr-cncp', null)], { actor: SEED_ACTOR });
  await first.references.refresh();
  const another = async (): Promise<SmallRegistry> => {
    const process = processOver(await openDatabase(place.location, registrySchema));
    await process.references.refresh();
    return { ...process, another, close: () => process.database.close() };
  };
  return { ...first, another, close };
}

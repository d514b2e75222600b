import 'reflect-metadata';
import { openAccessServices } from './access/open-access.js';
import { References } from './equivalence/references.js';
import type { ReferenceContent } from './equivalence/reference-snapshot.js';
import { Studies } from './equivalence/study/studies.js';
import type { ApiServices } from './graphql-schema.js';
import { Ledger } from './ledger/ledger.js';
import { FacetLabels } from './microcredential/facet-labels.js';
import { MicrocredentialLoader } from './microcredential/microcredential.loader.js';
import { MicrocredentialReader } from './microcredential/microcredential.reader.js';
import { MicrocredentialStore } from './microcredential/microcredential.store.js';
import { DraftService } from './microcredential/draft/draft.service.js';
import { DraftStore } from './microcredential/draft/draft.store.js';
import { LifeService } from './microcredential/life/life.service.js';
import { PublishService } from './microcredential/life/publish.service.js';
import { RuleEffectService } from './microcredential/foretold/rule-effect.service.js';
import { PublicationWarnings } from './microcredential/validation/publication-warnings.js';
import { ValidationService } from './microcredential/validation/validation.service.js';
import { projections } from './microcredential/projections.js';
import { StatementFactsReader } from './microcredential/statement/statement-facts.js';
import { StatementReader } from './microcredential/statement/statement.reader.js';
import { StatementService } from './microcredential/statement/statement.service.js';
import { StatementStore } from './microcredential/statement/statement.store.js';
import { registrySchema } from './migrations/schema.js';
import { OrganisationStore } from './organisation/organisation.loader.js';
import { proposalProjection } from './proposal/proposal.projection.js';
import { proposalsOf } from './proposal/proposals.js';
import { openDatabase, type Database, type DatabaseLocation } from './platform/database/database.js';

/** The registry of one process: its store, its ledger, and what answers are made from. */
export interface OpenRegistry extends ApiServices {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly statementStore: StatementStore;
  close(): Promise<void>;
}

/** Opens a store and wires the registry over it. Nothing is migrated, seeded or loaded yet. */
export async function openRegistry(location: DatabaseLocation): Promise<OpenRegistry> {
  const database = await openDatabase(location, registrySchema);
  const ledger = new Ledger(database, [...projections, proposalProjection]);
  const references = new References({
    head: () => ledger.head(),
    referenceRevisionAt: (revision) => ledger.referenceRevisionAt(revision),
    referenceContents: async (revision) => (await ledger.referenceContents(revision)) as unknown as ReferenceContent[],
  });
  const organisations = new OrganisationStore(database);
  const microcredentials = new MicrocredentialStore(database);
  const microcredentialLoader = new MicrocredentialLoader(database);
  const microcredentialReader = new MicrocredentialReader(microcredentialLoader, organisations, references);
  const validation = new ValidationService({ database, references, organisations, microcredentials: microcredentialLoader });
  const drafts = new DraftStore(database);
  const statementStore = new StatementStore(database);
  const statements = new StatementReader(statementStore);
  const statementService = new StatementService(ledger, statementStore, new StatementFactsReader(references, organisations, microcredentialLoader));
  const facetLabels = new FacetLabels(references, microcredentialReader);
  const studies = new Studies();
  const proposals = proposalsOf(database, ledger, references);
  return {
    database,
    ledger,
    references,
    studies,
    organisations,
    microcredentials,
    microcredentialReader,
    facetLabels,
    validation,
    publicationWarnings: new PublicationWarnings({ ledger, references, organisations, microcredentials: microcredentialLoader }),
    ruleEffects: new RuleEffectService({ references, organisations, microcredentials, loader: microcredentialLoader }),
    drafts,
    lifeServices: {
      drafts: new DraftService({ database, drafts, microcredentials: microcredentialLoader }),
      publishing: new PublishService({ ledger, drafts, microcredentials: microcredentialLoader, validation }),
      life: new LifeService({ database, ledger, drafts, microcredentials: microcredentialLoader }),
      reader: microcredentialReader,
      references,
    },
    statements,
    statementStore,
    statementService,
    proposals,
    ...openAccessServices(database, ledger, organisations),
    close: () => database.close(),
  };
}

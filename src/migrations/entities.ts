import { ApiKeyEntity } from '../access/api-key.entity.js';
import { InvitationEntity } from '../access/invitation.entity.js';
import { MemberEntity } from '../access/member.entity.js';
import { PersonEntity } from '../access/person.entity.js';
import { SessionEntity } from '../access/session.entity.js';
import { PrivateActEntity } from '../access/trail/private-act.entity.js';
import { ImportJobEntity } from '../import/job/import-job.entity.js';
import { LedgerEntryEntity } from '../ledger/ledger-entry.entity.js';
import { RememberedRequestEntity } from '../ledger/request/remembered-request.entity.js';
import { DraftEntity } from '../microcredential/draft/draft.entity.js';
import { RecordVersionEntity } from '../ledger/record-version.entity.js';
import { CreditValueEntity } from '../microcredential/credit-value.entity.js';
import { FacetValueEntity } from '../microcredential/facet-value.entity.js';
import { LevelPlacementEntity } from '../microcredential/level-placement.entity.js';
import { MicrocredentialAwardingBodyEntity } from '../microcredential/microcredential-awarding-body.entity.js';
import { MicrocredentialFacetsEntity } from '../microcredential/microcredential-facets.entity.js';
import { MicrocredentialLanguageEntity } from '../microcredential/microcredential-language.entity.js';
import { MicrocredentialEntity } from '../microcredential/microcredential.entity.js';
import { StatementCreditEntity, StatementEntity, StatementLevelEntity } from '../microcredential/statement/statement.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { ProposalActEntity, ProposalEntity } from '../proposal/proposal.entity.js';

export const entities = [
  LedgerEntryEntity,
  RecordVersionEntity,
  OrganisationEntity,
  MicrocredentialEntity,
  MicrocredentialAwardingBodyEntity,
  MicrocredentialLanguageEntity,
  MicrocredentialFacetsEntity,
  LevelPlacementEntity,
  CreditValueEntity,
  FacetValueEntity,
  DraftEntity,
  RememberedRequestEntity,
  StatementEntity,
  StatementLevelEntity,
  StatementCreditEntity,
  ProposalEntity,
  ProposalActEntity,
  PersonEntity,
  MemberEntity,
  InvitationEntity,
  ApiKeyEntity,
  SessionEntity,
  PrivateActEntity,
  ImportJobEntity,
];

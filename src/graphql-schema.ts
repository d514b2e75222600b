import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { ApiKeyResolver } from './access/api-key.resolver.js';
import { ApiKey } from './access/api-key.type.js';
import { MemberResolver } from './access/member.resolver.js';
import { Member } from './access/member.type.js';
import type { AccessServices } from './access/open-access.js';
import { OrganisationMutations } from './access/organisation.mutation.js';
import { PrivateActResolver } from './access/trail/private-act.resolver.js';
import { ViewerResolver } from './access/viewer.resolver.js';
import { AlignmentResolver, FrameworkAlignments } from './alignment/alignment.resolver.js';
import { CountryResolver } from './country/country.resolver.js';
import { CreditConversionResolver } from './credit-system/conversion/conversion.resolver.js';
import { CreditSystemResolver } from './credit-system/credit-system.resolver.js';
import { CoherenceResolver } from './equivalence/coherence/coherence.resolver.js';
import { ComparisonResolver } from './equivalence/comparison.resolver.js';
import { CoverageResolver } from './equivalence/coverage/coverage.resolver.js';
import { EquivalenceResolver } from './equivalence/equivalence.resolver.js';
import type { References } from './equivalence/references.js';
import type { Studies } from './equivalence/study/studies.js';
import { FrameworkResolver } from './framework/framework.resolver.js';
import { JurisdictionRuleResolver } from './jurisdiction-rule/jurisdiction-rule.resolver.js';
import type { FacetLabels } from './microcredential/facet-labels.js';
import type { Ledger } from './ledger/ledger.js';
import type { MicrocredentialReader } from './microcredential/microcredential.reader.js';
import { MicrocredentialResolver } from './microcredential/microcredential.resolver.js';
import type { MicrocredentialStore } from './microcredential/microcredential.store.js';
import { RuleEffectResolver } from './microcredential/foretold/rule-effect.resolver.js';
import type { RuleEffectService } from './microcredential/foretold/rule-effect.service.js';
import { OfferTermsResolver } from './microcredential/offer/offer-terms.resolver.js';
import { OfferResolver } from './microcredential/offer/offer.resolver.js';
import { DraftResolver } from './microcredential/draft/draft.resolver.js';
import type { DraftStore } from './microcredential/draft/draft.store.js';
import { MicrocredentialDraft } from './microcredential/draft/draft.type.js';
import { LifeMutations, type LifeServices } from './microcredential/life/life.mutations.js';
import type { PublicationWarnings } from './microcredential/validation/publication-warnings.js';
import { PublicationWarningsResolver } from './microcredential/validation/publication-warnings.resolver.js';
import { ValidationResolver } from './microcredential/validation/validation.resolver.js';
import type { ValidationService } from './microcredential/validation/validation.service.js';
import { CreditValueResolver, LevelPlacementResolver } from './microcredential/statement.resolver.js';
import { UserErrorResolver } from './record/user-error.resolver.js';
import { AgreementResolver } from './microcredential/statement/agreement.resolver.js';
import { StatementMutations } from './microcredential/statement/statement.mutations.js';
import type { StatementReader } from './microcredential/statement/statement.reader.js';
import {
  CreditValueSaid, CreditValueStatementResolver, LevelPlacementSaid, LevelPlacementStatementResolver, MicrocredentialStatements, OrganisationStatements, StatementResolver,
} from './microcredential/statement/statement.resolver.js';
import type { StatementService } from './microcredential/statement/statement.service.js';
import type { OrganisationStore } from './organisation/organisation.loader.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { callPlainly } from './platform/graphql/plain-calling.js';
import { readPlainly } from './platform/graphql/plain-reading.js';
import { EffectService } from './proposal/effect/effect.service.js';
import { ProposalEffectResolver } from './proposal/effect/effect.resolver.js';
import { ProposalMutations } from './proposal/proposal.mutations.js';
import { ProposalResolver } from './proposal/proposal.resolver.js';
import type { Proposals } from './proposal/proposals.js';
import { SecondPersonResolver } from './proposal/second-person.resolver.js';
import { ChangeResolver } from './registry/changes/change.resolver.js';
import { HistoryLoader } from './registry/history/history.loader.js';
import {
  AlignmentHistory, CountryHistory, CreditSystemHistory, FrameworkHistory, MicrocredentialHistory, OrganisationHistory, ProposalHistory, RuleHistory, StatementHistory,
} from './registry/history/history.resolver.js';
import { refuseHiddenCharacters } from './registry/refused-characters.js';
import { answerRepeats, type RepeatSources } from './registry/repeated-mutations.js';
import type { Database } from './platform/database/database.js';
import { NodeResolver } from './registry/node.resolver.js';
import { RegistryResolver } from './registry/registry.resolver.js';
import { SourceResolver } from './registry/source.resolver.js';
import { SuggestResolver } from './registry/suggest.resolver.js';

/** What resolvers answer from. */
export interface ApiServices extends AccessServices {
  readonly references: References;
  readonly studies: Studies;
  readonly organisations: OrganisationStore;
  readonly microcredentials: MicrocredentialStore;
  readonly microcredentialReader: MicrocredentialReader;
  readonly facetLabels: FacetLabels;
  readonly validation: ValidationService;
  readonly publicationWarnings: PublicationWarnings;
  readonly ruleEffects: RuleEffectService;
  readonly drafts: DraftStore;
  readonly lifeServices: LifeServices;
  readonly database: Pick<Database, 'reader'>;
  readonly statements: StatementReader;
  readonly statementService: StatementService;
  readonly proposals: Proposals;
  readonly ledger: Ledger;
}

/** Every resolver with the services it is made of; they live as long as the process. */
function resolversOf(services: ApiServices): object[] {
  const { references, studies, organisations, microcredentials, microcredentialReader, facetLabels, validation, drafts, lifeServices, statements, proposals, ledger } = services;
  const histories = new HistoryLoader(ledger);
  return [
    new RegistryResolver(references, organisations, microcredentials),
    new NodeResolver(references, microcredentialReader, statements, proposals),
    new SuggestResolver(references, microcredentials, microcredentialReader),
    new SourceResolver(references),
    new OrganisationResolver(organisations, references),
    new CreditSystemResolver(references),
    new CreditConversionResolver(references),
    new FrameworkResolver(references),
    new CountryResolver(references),
    new JurisdictionRuleResolver(references),
    new AlignmentResolver(references),
    new FrameworkAlignments(),
    new EquivalenceResolver(references),
    new ComparisonResolver(references),
    new CoherenceResolver(references, studies),
    new CoverageResolver(references, studies),
    new MicrocredentialResolver(microcredentials, microcredentialReader, facetLabels, references),
    new OfferResolver(),
    new OfferTermsResolver(),
    new ValidationResolver(validation, references),
    new PublicationWarningsResolver(services.publicationWarnings),
    new DraftResolver(drafts, validation, references),
    new LifeMutations(lifeServices),
    new LevelPlacementResolver(references, microcredentialReader),
    new CreditValueResolver(references, microcredentialReader),
    new UserErrorResolver(),
    new StatementResolver(microcredentialReader),
    new AgreementResolver(microcredentialReader, references),
    new LevelPlacementStatementResolver(references),
    new CreditValueStatementResolver(references),
    new MicrocredentialStatements(statements),
    new OrganisationStatements(statements),
    new LevelPlacementSaid(statements),
    new CreditValueSaid(statements),
    new StatementMutations(services.statementService, services.references),
    new ProposalResolver(proposals),
    new SecondPersonResolver(references, proposals),
    new ProposalEffectResolver(new EffectService(references, studies)),
    new RuleEffectResolver(services.ruleEffects),
    new ProposalMutations(proposals),
    new FrameworkHistory(histories),
    new AlignmentHistory(histories),
    new CreditSystemHistory(histories),
    new CountryHistory(histories),
    new RuleHistory(histories),
    new OrganisationHistory(histories, references),
    new MicrocredentialHistory(histories, references),
    new ProposalHistory(histories),
    new StatementHistory(histories, references),
    new ChangeResolver(ledger, references),
    new ViewerResolver(organisations),
    new OrganisationMutations(services.organisationService),
    new MemberResolver(services.members, services.membershipService),
    new PrivateActResolver(services.privateActs),
    new ApiKeyResolver(services.apiKeys, services.apiKeyService),
  ];
}

const QUERY = 'What can be asked of the registry. Every answer says what it rests on; a question without a day is asked as of today (UTC).';

const MUTATION = 'What may be written, with a key or signed in. All mistakes are told at once; while there are any, nothing is stored.';

/** What a mutation wrote, for its repetition. */
const writtenRecord = ({ drafts, apiKeys, members }: ApiServices, nodes: NodeResolver): RepeatSources['record'] => async (kind, key, context) => {
  if (kind === 'api-key') {
    const apiKey = await apiKeys.byId(key);
    return apiKey && new ApiKey(apiKey);
  }
  if (kind === 'member') {
    const [organisation = '', person = ''] = key.split(':');
    const member = await members.one(person, organisation);
    return member && new Member(member);
  }
  if (kind !== 'draft') return nodes.node(`${kind}:${key}`, {}, context);
  const draft = await drafts.byKey(key);
  return draft && new MicrocredentialDraft(draft);
};

/** The API of the registry, made of its concepts. */
export function createGraphqlSchema(services: ApiServices): GraphQLSchema {
  const { schema, resolvers } = schemaAsMade(services);
  const plain = callPlainly(readPlainly(schema), (target) => resolvers.get(target));
  return refuseHiddenCharacters(answerRepeats(plain, { reader: () => services.database.reader, record: writtenRecord(services, resolvers.get(NodeResolver) as NodeResolver) }));
}

/** The schema as type-graphql makes it, with every resolver called by type-graphql. */
export function schemaAsMade(services: ApiServices): { readonly schema: GraphQLSchema; readonly resolvers: ReadonlyMap<unknown, object> } {
  const resolvers = new Map<unknown, object>(resolversOf(services).map((resolver) => [resolver.constructor, resolver]));
  const schema = buildSchemaSync({
    resolvers: [...resolvers.keys()] as unknown as NonEmptyArray<new () => object>,
    container: { get: (resolver) => resolvers.get(resolver) },
    // Inputs are checked by their scalars, by GraphQL itself and by the services, which know what was expected.
    validate: false,
    // The check would ask the schema everything about itself at each start; Apollo Server looks whether it is valid.
    skipCheck: true,
  });
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  // There is no decorator for them.
  if (query) query.description = QUERY;
  if (mutation) mutation.description = MUTATION;
  return { schema, resolvers };
}

import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
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
import type { MicrocredentialReader } from './microcredential/microcredential.reader.js';
import { MicrocredentialResolver } from './microcredential/microcredential.resolver.js';
import type { MicrocredentialStore } from './microcredential/microcredential.store.js';
import { OfferTermsResolver } from './microcredential/offer/offer-terms.resolver.js';
import { OfferResolver } from './microcredential/offer/offer.resolver.js';
import { ValidationResolver } from './microcredential/validation/validation.resolver.js';
import type { ValidationService } from './microcredential/validation/validation.service.js';
import { CreditValueResolver, LevelPlacementResolver } from './microcredential/statement.resolver.js';
import type { OrganisationStore } from './organisation/organisation.loader.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { callPlainly } from './platform/graphql/plain-calling.js';
import { readPlainly } from './platform/graphql/plain-reading.js';
import { NodeResolver } from './registry/node.resolver.js';
import { RegistryResolver } from './registry/registry.resolver.js';
import { SourceResolver } from './registry/source.resolver.js';
import { SuggestResolver } from './registry/suggest.resolver.js';

/** What resolvers answer from. */
export interface ApiServices {
  readonly references: References;
  readonly studies: Studies;
  readonly organisations: OrganisationStore;
  readonly microcredentials: MicrocredentialStore;
  readonly microcredentialReader: MicrocredentialReader;
  readonly facetLabels: FacetLabels;
  readonly validation: ValidationService;
}

/** Every resolver with the services it is made of; they live as long as the process. */
function resolversOf({ references, studies, organisations, microcredentials, microcredentialReader, facetLabels, validation }: ApiServices): object[] {
  return [
    new RegistryResolver(references, organisations, microcredentials),
    new NodeResolver(references, microcredentialReader),
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
    new LevelPlacementResolver(references, microcredentialReader),
    new CreditValueResolver(references, microcredentialReader),
  ];
}

const QUERY = 'What can be asked of the registry. Every answer says what it rests on; a question without a day is asked as of today (UTC).';

/** The API of the registry, made of its concepts. */
export function createGraphqlSchema(services: ApiServices): GraphQLSchema {
  const resolvers = new Map(resolversOf(services).map((resolver) => [resolver.constructor, resolver]));
  const schema = buildSchemaSync({
    resolvers: [...resolvers.keys()] as unknown as NonEmptyArray<new () => object>,
    container: { get: (resolver) => resolvers.get(resolver) },
    // Inputs are checked by their scalars, by GraphQL itself and by the services, which know what was expected.
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = QUERY; // There is no decorator for it.
  return callPlainly(readPlainly(schema), (target) => resolvers.get(target as never));
}

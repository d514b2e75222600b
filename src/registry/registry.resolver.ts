import { FieldResolver, Query, Resolver } from 'type-graphql';
import type { References } from '../equivalence/references.js';
import { RULESET } from '../ledger/ruleset.js';
import type { MicrocredentialStore } from '../microcredential/microcredential.store.js';
import type { OrganisationStore } from '../organisation/organisation.loader.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { provenanceCounts } from './provenance-counts.js';
import { ProvenanceCounts, Registry, RegistryCounts } from './registry.type.js';

@Resolver(() => Registry)
export class RegistryResolver {
  constructor(
    private readonly references: References,
    private readonly organisations: OrganisationStore,
    private readonly microcredentials: MicrocredentialStore,
  ) {}

  @Query(() => Registry, { description: 'The registry itself: how far it has come, what it holds, and how far to trust it.' })
  registry(): Registry {
    return { ...this.references.head(), ruleset: RULESET };
  }

  @FieldResolver(() => RegistryCounts, { description: 'How many records it holds.' })
  async counts(): Promise<RegistryCounts> {
    const { frameworks, alignments, creditSystems, countries, rules } = this.references.current();
    const [awardingBodies, microcredentials] = await Promise.all([
      this.organisations.count({ role: 'AWARDING_BODY' }),
      this.microcredentials.totalCount({ filter: {} }),
    ]);
    return {
      frameworks: frameworks.size,
      levels: [...frameworks.values()].reduce((sum, { levels }) => sum + levels.length, 0),
      alignments: alignments.size,
      creditSystems: creditSystems.size,
      countries: countries.size,
      rules: rules.size,
      awardingBodies,
      microcredentials,
    };
  }

  @FieldResolver(() => [ProvenanceCounts], { complexity: listCost(5), description: 'How the reference data were seen: frameworks, alignments, pairs, credit systems and countries by mark.' })
  provenance(): ProvenanceCounts[] {
    return provenanceCounts(this.references.current());
  }
}

import { microcredentialState } from '../microcredential/microcredential.vocabulary.js';
import { addressesOf } from './official-addresses.js';
import type { AddressBook } from './official-addresses.js';
import { gatherOrganisations } from './organisations.js';
import type { GatheredOrganisations } from './organisations.js';
import type { SeedFiles, SeedFolder } from './seed-folder.js';
import type { SeedCounts, SeedRecord } from './seed-record.js';

/**
 * The records that a seed folder asks to be stored, each after those that it refers to, always in the same order.
 * Nothing that a file says is dropped: what belongs to a file of microcredentials as a whole goes to its awarding body,
 * and its list of sources to each of its records.
 */
export function expandSeeds({ records }: Pick<SeedFolder, 'records'>): SeedRecord[] {
  const organisations = gatherOrganisations(records);
  return [
    ...organisations.records,
    ...records['credit-systems'].map(({ file, record }) => ({ kind: 'credit-system' as const, key: record.code, content: record, file })),
    ...frameworks(records, organisations),
    ...records.countries.flatMap(({ file, record }) =>
      record.countries.map((country) => ({ kind: 'country' as const, key: country.code, content: country, file })),
    ),
    ...records.alignments.map(({ file, name, record }) => ({ kind: 'alignment' as const, key: name, content: record, file })),
    ...records.rules.flatMap(({ file, record: { jurisdiction, rules, sources } }) =>
      rules.map((rule) => ({ kind: 'rule' as const, key: rule.code, content: { ...rule, jurisdiction, sources }, file })),
    ),
    ...microcredentials(records),
  ];
}

/** How many of each a list of records holds. */
export function countSeeds(records: readonly SeedRecord[]): SeedCounts {
  const of = (kind: SeedRecord['kind']) => records.filter((record) => record.kind === kind).length;
  return {
    frameworks: of('framework'),
    levels: records.reduce((sum, record) => sum + (record.kind === 'framework' ? record.content.levels.length : 0), 0),
    alignments: of('alignment'),
    creditSystems: of('credit-system'),
    awardingBodies: records.filter(({ kind, content }) => kind === 'organisation' && content.roles.includes('AWARDING_BODY')).length,
    microcredentials: of('microcredential'),
  };
}

function frameworks(records: SeedFiles, organisations: GatheredOrganisations): SeedRecord[] {
  const addresses = addressesOf(records.addresses);
  return records.frameworks.map(({ file, record }) => ({
    kind: 'framework',
    key: record.code,
    content: { ...withAddresses(record, addresses), authorityOrganisation: organisations.authorityOf.get(record.code) ?? null },
    file,
  }));
}

type Framework = SeedFiles['frameworks'][number]['record'];

function withAddresses(framework: Framework, addresses: AddressBook): Framework {
  return {
    ...framework,
    sameAs: [...framework.sameAs, ...addresses.ofFramework(framework.code)],
    levels: framework.levels.map((level) => ({
      ...level,
      sameAs: [...level.sameAs, ...addresses.ofLevel(framework.code, level.code)],
    })),
  };
}

function microcredentials(records: SeedFiles): SeedRecord[] {
  return records.microcredentials.flatMap(({ file, name, record: { records: offers, sources } }) =>
    offers.map((offer) => ({
      kind: 'microcredential' as const,
      key: `${name}:${offer.id}`,
      content: { ...offer, awardingBody: name, state: microcredentialState.values.OBSERVED, sources },
      file,
    })),
  );
}

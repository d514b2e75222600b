import type { FrameworkRecord } from '../framework/framework.record.js';
import { organisationRole } from '../record/organisation-role.js';
import type { OrganisationRecord } from '../organisation/organisation.record.js';
import { organisationKey } from './organisation-key.js';
import type { SeedFiles } from './seed-folder.js';
import type { SeedRecord } from './seed-record.js';

type OrganisationSeed = Extract<SeedRecord, { kind: 'organisation' }>;

export interface GatheredOrganisations {
  /** Awarding bodies first. */
  readonly records: readonly OrganisationSeed[];
  /** Code of a framework -> key of the organisation in charge of it. */
  readonly authorityOf: ReadonlyMap<string, string>;
}

const { AWARDING_BODY, FRAMEWORK_AUTHORITY } = organisationRole.values;

/**
 * Every organisation of a seed folder once: awarding bodies under the name of their file, authorities of frameworks under
 * country and name. The same name in the same country is the same organisation, with both roles.
 */
export function gatherOrganisations(files: Pick<SeedFiles, 'microcredentials' | 'frameworks'>): GatheredOrganisations {
  const bodies = files.microcredentials.map(awardingBody);
  const organisations = new Map(bodies.map((organisation) => [organisation.key, organisation] as const));
  const keys = new Map(bodies.map(({ key, content }) => [identityOf(content), key] as const).toReversed());
  const authorityOf = new Map<string, string>();
  for (const { file, record } of files.frameworks) {
    const authority = authorityIn(record);
    if (authority === null) continue;
    const identity = identityOf(authority);
    const key = keys.get(identity) ?? organisationKey(authority, organisations);
    const known = organisations.get(key);
    keys.set(identity, key);
    authorityOf.set(record.code, key);
    organisations.set(key, known ? inCharge(known, authority) : newAuthority(key, authority, file));
  }
  return { records: [...organisations.values()], authorityOf };
}

/** What a framework says of the body in charge of it. */
type Authority = Pick<OrganisationRecord, 'name' | 'country' | 'url'>;

function authorityIn({ authority, jurisdictions }: FrameworkRecord): Authority | null {
  const [country = null, ...others] = new Set(jurisdictions.map((jurisdiction) => jurisdiction.slice(0, 2)));
  return authority && { ...authority, country: others.length === 0 ? country : null };
}

function awardingBody({ file, name, record }: SeedFiles['microcredentials'][number]): OrganisationSeed {
  const { awardingBody: body, sources, notes } = record;
  const content = { key: name, ...body, region: body.region ?? null, roles: [AWARDING_BODY], sources, notes };
  return { kind: 'organisation', key: name, content, file };
}

function newAuthority(key: string, authority: Authority, file: string): OrganisationSeed {
  const content = { key, ...authority, region: null, type: null, roles: [FRAMEWORK_AUTHORITY], sources: [], notes: null };
  return { kind: 'organisation', key, content, file };
}

/** A known organisation that is in charge of a framework, too. */
function inCharge(known: OrganisationSeed, { url }: Authority): OrganisationSeed {
  const roles = [...new Set([...known.content.roles, FRAMEWORK_AUTHORITY])];
  return { ...known, content: { ...known.content, url: known.content.url ?? url, roles } };
}

function identityOf({ name, country }: Pick<OrganisationRecord, 'name' | 'country'>): string {
  return JSON.stringify([name, country]);
}

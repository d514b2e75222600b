import type { Ledger } from '../ledger/ledger.js';
import type { OrganisationStore, StoredOrganisation } from '../organisation/organisation.loader.js';
import { organisationRecord, type OrganisationRecord } from '../organisation/organisation.record.js';
import { isRecordCode } from '../record/code.js';
import { conflict } from '../record/conflict.js';
import type { OrganisationRole } from '../record/organisation-role.js';
import type { Principal } from '../record/principal.js';
import { publicId } from '../record/public-id.js';
import type { Mistake } from '../record/user-error.type.js';
import { refusal } from './allows.js';
import { formMistakes } from './form-mistakes.js';
import { refused, unlessOutrun, type Outcome } from './outcome.js';

/** What a body says of itself; absent: as it is. */
export interface OrganisationValues {
  readonly name?: string;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly url?: string | null;
  readonly type?: OrganisationRecord['type'];
  readonly notes?: string | null;
  readonly roles?: readonly OrganisationRole[];
}

/** What is to be said of a body, and why now. */
export interface OrganisationSaid {
  readonly key: string;
  readonly values: OrganisationValues;
  readonly why: string | null;
}

type Outcomes = Promise<Outcome<OrganisationRecord>>;

/** What the operator alone says of a body, beside its roles. */
const FOR_THE_OPERATOR = ['country', 'region', 'type'] as const;

const NOTHING_KNOWN = { country: null, region: null, url: null, type: null, sources: [], notes: null };

/** Writes the records of bodies. */
export class OrganisationService {
  constructor(
    private readonly ledger: Pick<Ledger, 'accept'>,
    private readonly organisations: OrganisationStore,
  ) {}

  async create(principal: Principal | null, { key, values, why }: OrganisationSaid): Outcomes {
    const barred = refusal(principal, 'organisationCreate', { owners: [] });
    if (barred !== null || principal === null) return refused(...(barred ? [barred] : []));
    return this.accept(principal, { ...NOTHING_KNOWN, ...given(values), key }, 0, why);
  }

  async update(principal: Principal | null, { key, values, why }: OrganisationSaid, expectedVersion: number): Outcomes {
    const standing = await this.find(key);
    const barred = this.barredFrom(principal, standing, values);
    if (barred.length > 0 || principal === null) return refused(...barred);
    return this.accept(principal, { ...standing?.content, ...given(values), key }, expectedVersion, why);
  }

  /** What a body does decides what it may, and where and what it is, by which rules it is judged: it does not say so itself. */
  private barredFrom(principal: Principal | null, standing: StoredOrganisation | null, values: OrganisationValues): Mistake[] {
    const target = standing && { owners: [standing.key] };
    const barred = refusal(principal, 'organisationUpdate', target);
    if (barred !== null || standing === null) return barred ? [barred] : [];
    const { roles } = values;
    const changed = FOR_THE_OPERATOR.filter((field) => values[field] !== undefined && values[field] !== standing.content[field]);
    const parts = roles === undefined || sameWords(roles, standing.content.roles) ? changed : [...changed, 'roles' as const];
    return parts.flatMap((field) => refusal(principal, `organisationUpdate.${field}`, target, ['input', field]) ?? []);
  }

  private async find(key: string): Promise<StoredOrganisation | null> {
    const [found = null] = isRecordCode(key) ? await this.organisations.byKeys([key]) : [];
    return found;
  }

  private async accept(principal: Principal, values: Readonly<Record<string, unknown>>, expectedVersion: number, reason: string | null): Outcomes {
    const mistakes = formMistakes(organisationRecord, values);
    if (mistakes.length > 0) return refused(...mistakes);
    const content = organisationRecord.parse(values);
    const actor = publicId('organisation', principal.organisation);
    return unlessOutrun(
      async () => {
        await this.ledger.accept([{ kind: 'organisation', key: content.key, content, expectedVersion }], { actor, reason });
        return content;
      },
      ({ kind, key, currentVersion }) => conflict(kind, key, expectedVersion, currentVersion, ['input']),
    );
  }
}

/** What is left out may come as undefined. */
const given = (values: OrganisationValues): object => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((word) => other.includes(word)) && other.every((word) => one.includes(word));

import type { MemberStore } from '../access/member.store.js';
import type { OrganisationStore } from '../organisation/organisation.loader.js';
import type { OrganisationRecord } from '../organisation/organisation.record.js';
import { isRecordCode } from '../record/code.js';
import type { Mistake } from '../record/user-error.type.js';

const EXPECTED = 'the key of an organisation of this registry that has the role FRAMEWORK_AUTHORITY';

/** The bodies that can be put in charge of something. */
export class Bodies {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly members: MemberStore,
  ) {}

  /** The body, or why it cannot be put in charge. `path` is where it is named. */
  async appointable(key: string, path: readonly string[]): Promise<{ readonly body: OrganisationRecord | null; readonly errors: readonly Mistake[] }> {
    const [known = null] = isRecordCode(key) ? await this.organisations.byKeys([key]) : [];
    if (known?.content.roles.includes('FRAMEWORK_AUTHORITY')) return { body: known.content, errors: [] };
    const found = known ? `"${key}", which has the roles ${known.content.roles.join(', ')}` : `the unknown organisation "${key.slice(0, 100)}"`;
    const fix = known ? 'The operator of the registry gives it the role, by `organisationUpdate`.' : 'The operator of the registry makes it known, by `organisationCreate`.';
    return { body: null, errors: [{ code: 'INVALID', message: `Found ${found}; expected ${EXPECTED}.`, path, found, expected: EXPECTED, fix }] };
  }

  /** Whether somebody administers it, and so can speak for it. */
  readonly isAttended = (key: string): Promise<boolean> => this.members.hasAdministrator(key);
}

import type { MemberStore } from '../access/member.store.js';
import type { OrganisationStore } from '../organisation/organisation.loader.js';
import type { OrganisationRecord } from '../organisation/organisation.record.js';
import { isRecordCode } from '../record/code.js';
import { told, type Mistake } from '../record/user-error.type.js';
import { say } from './words/say.js';

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
    const sentences = say((words) => (known ? words.otherRoles(key, known.content.roles) : words.unknownBody(key.slice(0, 100))));
    return { body: null, errors: [{ code: 'INVALID', path, ...told(sentences) }] };
  }

  /** Whether somebody administers it, and so can speak for it. */
  readonly isAttended = (key: string): Promise<boolean> => this.members.hasAdministrator(key);
}

import { rememberRequest, type Written } from '../ledger/request/remember-request.js';
import type { OrganisationStore } from '../organisation/organisation.loader.js';
import type { Database } from '../platform/database/database.js';
import { isRecordCode } from '../record/code.js';
import type { Principal } from '../record/principal.js';
import { told, type Mistake, type MistakeSentences } from '../record/user-error.type.js';
import { refusal } from './allows.js';
import { invite } from './invitation.store.js';
import type { MemberRight } from './member-right.js';
import { makePerson, membersOf, personOf, putMember, removeMember, type Member, type MemberStore, type Subject } from './member.store.js';
import { done, refused, type Outcome } from './outcome.js';
import { ATTENDANCE, MEMBERSHIP, type Target } from './policy.js';
import { rememberAct, type Actor } from './trail/private-act.store.js';
import type { AccessWords } from './words/en.js';
import { say } from './words/say.js';

/** People of one body. More than any body has; few enough to be listed at once. */
export const MEMBERS_OF_A_BODY = 500;

export interface WantedMember {
  readonly organisation: string;
  readonly right: MemberRight;
  readonly issuer?: string | null;
  readonly subject?: string | null;
}

export interface AddedMember {
  readonly member: Member;
  /** The code by which the person gets in; null where the identity provider knows them. */
  readonly invitation: string | null;
}

/** Says who may act for a body. */
export class MembershipService {
  constructor(
    private readonly database: Database,
    private readonly members: MemberStore,
    private readonly organisations: OrganisationStore,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Without a subject, the person is whoever uses the invitation. */
  async add(principal: Principal | null, { organisation, right, issuer, subject }: WantedMember): Promise<Outcome<AddedMember>> {
    const [target, members] = await this.bodyAndMembers(organisation);
    const barred = refusal(principal, 'organisationMemberAdd', target);
    if (barred !== null) return refused(barred);
    if (members.length >= MEMBERS_OF_A_BODY) return refused({ code: 'WRONG_STATE', path: ['input'], ...told(say((words) => words.tooManyMembers(members.length))) });
    const named = issuer != null && subject != null ? { issuer, subject } : null;
    const mistakes = named === null ? halfNamed(issuer, subject) : subjectMistakes(named);
    if (mistakes.length > 0) return refused(...mistakes);
    const known = named && (await this.members.personOf(named));
    if (members.some(({ person }) => person === known)) {
      return refused({ code: 'WRONG_STATE', path: ['input', 'subject'], ...told(say((words) => words.memberAlready())) });
    }
    return done(await this.write(principal, organisation, right, named));
  }

  async remove(principal: Principal | null, organisation: string, person: string): Promise<Outcome<Member>> {
    // Asked before anything is locked, and again when nobody else writes: two administrators might remove each other.
    const judged = removable(principal, person, organisation, await this.members.ofOrganisation(organisation, MEMBERS_OF_A_BODY));
    if (judged.written === null) return judged;
    return this.database.transact(async (transaction) => {
      const still = removable(principal, person, organisation, await membersOf(transaction, organisation, MEMBERS_OF_A_BODY));
      if (still.written === null) return still;
      const now = this.clock();
      await removeMember(transaction, person, organisation, now.toISOString());
      await rememberAct(transaction, principal, { act: 'MEMBER_REMOVED', body: organisation, subject: person, detail: null, actedAt: now.toISOString() });
      await rememberRequest(transaction, writtenMember(organisation, person), now);
      return still;
    });
  }

  private async bodyAndMembers(organisation: string): Promise<readonly [Target | null, readonly Member[]]> {
    if (!isRecordCode(organisation)) return [null, []];
    // Both are asked, so that it takes as long where there is no such body.
    const [[body = null], members] = await Promise.all([this.organisations.byKeys([organisation]), this.members.ofOrganisation(organisation, MEMBERS_OF_A_BODY)]);
    return [body && { owners: [organisation], state: members.some(isAdministrator) ? ATTENDANCE.some : ATTENDANCE.none }, members];
  }

  private async write(by: Actor, organisation: string, may: MemberRight, subject: Subject | null): Promise<AddedMember> {
    const now = this.clock();
    const addedAt = now.toISOString();
    return this.database.transact(async (transaction) => {
      const known = subject && (await personOf(transaction, subject));
      const person = known ?? (await makePerson(transaction, subject, addedAt));
      await putMember(transaction, { person, organisation, may, addedAt });
      const invitation = subject === null ? await invite(transaction, person, now) : null;
      await rememberAct(transaction, by, { act: invitation === null ? 'MEMBER_ADDED' : 'MEMBER_INVITED', body: organisation, subject: person, detail: may, actedAt: addedAt });
      await rememberRequest(transaction, writtenMember(organisation, person), now);
      return { member: { person, organisation, may, addedAt, issuer: subject?.issuer ?? null }, invitation };
    });
  }
}

/** What a request has written, so that its repetition finds it. Keys of organisations hold no colon. */
const writtenMember = (organisation: string, person: string): Written => ({ kind: 'member', key: `${organisation}:${person}`, version: 1 });

/** The length of what a provider calls somebody is bounded by its standard (OpenID Connect Core 1.0, section 2). */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;

function subjectMistakes({ issuer, subject }: Subject): Mistake[] {
  const isAddress = /^https?:\/\//.test(issuer) && URL.canParse(issuer) && issuer.length <= 2_048;
  return [
    ...(isAddress ? [] : [invalid('issuer', ({ issuer }) => issuer())]),
    ...(SUBJECT.test(subject) ? [] : [invalid('subject', ({ subject }) => subject())]),
  ];
}

const halfNamed = (issuer: unknown, subject: unknown): Mistake[] =>
  issuer == null && subject == null ? [] : [invalid(issuer == null ? 'issuer' : 'subject', ({ halfNamed: half }) => half())];

const invalid = (field: string, sentences: (words: AccessWords) => MistakeSentences): Mistake => ({ code: 'INVALID', path: ['input', field], ...told(say(sentences)) });

const isAdministrator = ({ may }: Member): boolean => may === 'ADMINISTRATOR';

function removable(principal: Principal | null, person: string, organisation: string, members: readonly Member[]): Outcome<Member> {
  const member = members.find((one) => one.person === person);
  const barred = refusal(principal, 'organisationMemberRemove', member ? { owners: [organisation], state: standingOf(member, members) } : null);
  return barred !== null || !member ? refused(...(barred ? [barred] : [])) : done(member);
}

function standingOf(member: Member, members: readonly Member[]): string {
  const isLast = isAdministrator(member) && members.filter(isAdministrator).length === 1;
  return isLast ? MEMBERSHIP.last : MEMBERSHIP.usual;
}

import type { Database } from '../../platform/database/database.js';
import type { Principal } from '../../record/principal.js';
import { Refused, type Authenticator } from '../authenticator.js';
import { useInvitation } from '../invitation.store.js';
import type { MemberStore, Subject } from '../member.store.js';
import { beginSession, endSession } from '../session.store.js';

/** The token of a session that has begun, or why none has: what was shown is not taken, or the person acts for nobody. */
export type SignedIn = { readonly token: string } | Refused | 'ACTS_FOR_NOBODY';

/** Begins and ends sessions. */
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly members: MemberStore,
    private readonly authenticator: Authenticator,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** A session that may what the key may, and ends with it. */
  async byKey(text: string, address: string): Promise<SignedIn> {
    const found = await this.authenticator.attempt(text, address, () => this.authenticator.holderOf(text));
    if (found instanceof Refused) return found;
    const { id, principal: { person, organisation } } = found;
    return { token: await this.begin(person, organisation, id) };
  }

  /** Where there is no identity provider: the code is the only word for who somebody is. */
  async byInvitation(code: string, address: string): Promise<SignedIn> {
    const person = await this.authenticator.attempt(code, address, () => this.redeem(code, null));
    return person instanceof Refused ? person : this.inFirstBody(person);
  }

  /** Somebody whom the identity provider has named. With an invitation they become whom it was made for. */
  async bySubject(subject: Subject, invitation: string | null, address: string): Promise<SignedIn> {
    if (invitation !== null) {
      const invited = await this.authenticator.attempt(invitation, address, () => this.redeem(invitation, subject));
      return invited instanceof Refused ? invited : this.inFirstBody(invited);
    }
    const person = await this.members.personOf(subject);
    return person === null ? 'ACTS_FOR_NOBODY' : this.inFirstBody(person);
  }

  /** Goes on for another body. A session made from a key stays with the key's. */
  async switchTo({ person, session }: Principal, organisation: string, token: string): Promise<SignedIn> {
    const member = session === true ? await this.members.one(person, organisation) : null;
    if (member === null) return 'ACTS_FOR_NOBODY';
    await this.end(token);
    return { token: await this.begin(person, organisation, null) };
  }

  async end(token: string): Promise<void> {
    await this.database.transact((transaction) => endSession(transaction, token));
  }

  private redeem(code: string, subject: Subject | null): Promise<string | null> {
    return this.database.transact((transaction) => useInvitation(transaction, code, subject, this.clock()));
  }

  private async inFirstBody(person: string): Promise<SignedIn> {
    const [first] = await this.members.ofPerson(person);
    return first ? { token: await this.begin(person, first.organisation, null) } : 'ACTS_FOR_NOBODY';
  }

  private begin(person: string, organisation: string, apiKey: string | null): Promise<string> {
    return this.database.transact((transaction) => beginSession(transaction, { person, organisation, apiKey }, this.clock()));
  }
}

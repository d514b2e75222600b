import { clientOf } from '../../platform/http/client-address.js';
import { readBody } from '../../platform/http/read-body.js';
import type { Replier } from '../../platform/http/replier.js';
import { pageHeaders } from '../../platform/http/security-headers.js';
import type { FlatHeaders, Handler, Page, Visit } from '../../platform/http/visit.js';
import { Refused, type Authenticator } from '../authenticator.js';
import type { MemberStore, Subject } from '../member.store.js';
import { noPendingCookie, noSessionCookie, pendingCookie, pendingOf, sessionCookie, sessionToken } from './cookies.js';
import type { IdentityProvider } from './identity-provider.js';
import { actsForNobodyHtml, elsewhereHtml, failedHtml, leavingHtml, refusedHtml, signedInHtml, signInHtml } from './sign-in.html.js';
import type { SignedIn, SignInService } from './sign-in.service.js';

/** Larger than any form of ours. */
const FORM_BYTES = 8_192;

export interface SignInParts {
  readonly authenticator: Authenticator;
  readonly members: MemberStore;
  readonly service: SignInService;
  /** Null where there is none. */
  readonly provider: IdentityProvider | null;
  readonly publicUrl: string;
  readonly replier: Replier;
}

/** The pages by which people sign in and out. They work without script. */
export class SignInPages {
  private readonly headers: FlatHeaders;

  constructor(private readonly parts: SignInParts) {
    const page = pageHeaders(parts.publicUrl, { 'form-action': ["'self'"] });
    this.headers = [...page, 'cache-control', 'no-store', 'content-type', 'text/html; charset=utf-8'];
  }

  get pages(): readonly Page[] {
    return [
      { path: '/sign-in', methods: { GET: (visit) => this.show(visit), POST: this.fromOurPages((visit) => this.signIn(visit)) } },
      { path: '/sign-in/return', methods: { GET: (visit) => this.comeBack(visit) } },
      { path: '/sign-out', methods: { POST: this.fromOurPages((visit) => this.signOut(visit)) } },
    ];
  }

  /** Whoever has signed in sees whom they act for; everybody else, and whoever's session has ended, how to. */
  private async show(visit: Visit): Promise<void> {
    const { authenticator, members, provider } = this.parts;
    const principal = await authenticator.authenticate(visit.request, clientOf(visit.request));
    if (principal === null) return this.send(visit, 200, signInHtml(provider !== null));
    if (principal instanceof Refused) return this.send(visit, 200, signInHtml(provider !== null), [noSessionCookie()]);
    const bodies = principal.session === true ? await members.ofPerson(principal.person) : [];
    this.send(visit, 200, signedInHtml(principal, bodies.filter(({ organisation }) => organisation !== principal.organisation)));
  }

  private async signIn(visit: Visit): Promise<void> {
    const { service, provider } = this.parts;
    const form = await formOf(visit);
    const address = clientOf(visit.request);
    const [key, invitation, organisation] = ['key', 'invitation', 'organisation'].map((name) => form.get(name)?.trim() ?? '');
    if (organisation) return this.switchTo(visit, organisation);
    if (key) return this.answer(visit, await service.byKey(key, address));
    if (provider) return this.leave(visit, provider, invitation || null);
    this.answer(visit, await service.byInvitation(invitation ?? '', address));
  }

  private async switchTo(visit: Visit, organisation: string): Promise<void> {
    const { authenticator, service } = this.parts;
    const principal = await authenticator.authenticate(visit.request, clientOf(visit.request));
    const token = sessionToken(visit.request);
    if (principal === null || principal instanceof Refused || token === null) return this.redirect(visit, []);
    this.answer(visit, await service.switchTo(principal, organisation, token));
  }

  /** By a page of our own that leads on: browsers that hold a form to this site would not let it redirect to another. */
  private async leave(visit: Visit, provider: IdentityProvider, invitation: string | null): Promise<void> {
    const { address, pending } = await provider.begin(invitation);
    this.send(visit, 200, leavingHtml(address), [pendingCookie(pending)]);
  }

  private async comeBack(visit: Visit): Promise<void> {
    const { provider, service } = this.parts;
    const pending = pendingOf(visit.request);
    const subject = provider && pending && (await provider.finish(visit.search, pending));
    if (!subject || !pending) return this.send(visit, 400, failedHtml(), [noPendingCookie()]);
    this.answer(visit, await service.bySubject(subject, pending.invitation, clientOf(visit.request)), subject, [noPendingCookie()]);
  }

  private async signOut(visit: Visit): Promise<void> {
    const token = sessionToken(visit.request);
    if (token !== null) await this.parts.service.end(token);
    this.redirect(visit, [noSessionCookie()]);
  }

  private answer(visit: Visit, signedIn: SignedIn, subject: Subject | null = null, cookies: readonly string[] = []): void {
    if (signedIn === 'ACTS_FOR_NOBODY') return this.send(visit, 403, actsForNobodyHtml(subject), cookies);
    if (!(signedIn instanceof Refused)) return this.redirect(visit, [...cookies, sessionCookie(signedIn.token)]);
    const wait = signedIn.reason === 'RATE_LIMITED' ? ['retry-after', String(signedIn.seconds)] : [];
    this.send(visit, signedIn.reason === 'RATE_LIMITED' ? 429 : 401, refusedHtml(signedIn), cookies, wait);
  }

  /** Nobody is signed in or out by another site. */
  private fromOurPages(handler: Handler): Handler {
    return (visit) => (this.parts.authenticator.isOurs(visit.request) ? handler(visit) : this.send(visit, 403, elsewhereHtml()));
  }

  private redirect(visit: Visit, cookies: readonly string[]): void {
    this.send(visit, 303, '', cookies, ['location', '/sign-in']);
  }

  private send(visit: Visit, status: number, body: string, cookies: readonly string[] = [], more: FlatHeaders = []): void {
    const headers = [...this.headers, ...more, ...cookies.flatMap((cookie) => ['set-cookie', cookie])];
    this.parts.replier.send(visit, { status, headers, body });
  }
}

/** The fields of a form; none of one that is too large. */
async function formOf({ request }: Visit): Promise<URLSearchParams> {
  const body = await readBody(request, FORM_BYTES);
  return new URLSearchParams(body.kind === 'read' ? body.bytes.toString('utf8') : '');
}

import { clientOf } from '../../platform/http/client-address.js';
import { readBody } from '../../platform/http/read-body.js';
import type { Replier } from '../../platform/http/replier.js';
import { pageHeaders } from '../../platform/http/security-headers.js';
import type { FlatHeaders, Handler, Page, Visit } from '../../platform/http/visit.js';
import { Refused, type Authenticator } from '../authenticator.js';
import type { MemberStore, Subject } from '../member.store.js';
import { noPendingCookie, noSessionCookie, pendingCookie, pendingOf, sessionCookie, sessionToken } from './cookies.js';
import type { IdentityProvider } from './identity-provider.js';
import { pathOfOurs } from './path-of-ours.js';
import type { ShowSignIn, SignInView } from './sign-in-view.js';
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
  readonly show: ShowSignIn;
}

/** How signing in has ended, and where they wanted to go. */
interface End {
  readonly signedIn: SignedIn;
  readonly to: string | null;
  readonly subject?: Subject;
  readonly cookies?: readonly string[];
}

/** The pages by which people sign in and out. They work without script. */
export class SignInPages {
  private readonly headers: FlatHeaders;

  constructor(private readonly parts: SignInParts) {
    this.headers = [...pageHeaders(parts.publicUrl), 'cache-control', 'no-store'];
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
    const signIn = { kind: 'sign-in', hasProvider: provider !== null, to: pathOfOurs(new URLSearchParams(visit.search).get('to')) } as const;
    if (principal === null) return this.send(visit, 200, signIn);
    if (principal instanceof Refused) return this.send(visit, 200, signIn, [noSessionCookie()]);
    const bodies = principal.session === true ? await members.ofPerson(principal.person) : [];
    const others = bodies.map(({ organisation }) => organisation).filter((organisation) => organisation !== principal.organisation);
    await this.send(visit, 200, { kind: 'signed-in', organisation: principal.organisation, others });
  }

  private async signIn(visit: Visit): Promise<void> {
    const { service, provider } = this.parts;
    const form = await formOf(visit);
    const address = clientOf(visit.request);
    const [key, invitation, organisation] = ['key', 'invitation', 'organisation'].map((name) => form.get(name)?.trim() ?? '');
    const to = pathOfOurs(form.get('to'));
    if (organisation) return this.switchTo(visit, organisation);
    if (key) return this.answer(visit, { signedIn: await service.byKey(key, address), to });
    if (provider) return this.leave(visit, provider, invitation || null, to);
    await this.answer(visit, { signedIn: await service.byInvitation(invitation ?? '', address), to });
  }

  private async switchTo(visit: Visit, organisation: string): Promise<void> {
    const { authenticator, service } = this.parts;
    const principal = await authenticator.authenticate(visit.request, clientOf(visit.request));
    const token = sessionToken(visit.request);
    if (principal === null || principal instanceof Refused || token === null) return this.redirect(visit, null, []);
    await this.answer(visit, { signedIn: await service.switchTo(principal, organisation, token), to: null });
  }

  /** By a page of our own that leads on: browsers that hold a form to this site would not let it redirect to another. */
  private async leave(visit: Visit, provider: IdentityProvider, invitation: string | null, to: string | null): Promise<void> {
    const { address, pending } = await provider.begin({ invitation, to });
    await this.send(visit, 200, { kind: 'leaving', address }, [pendingCookie(pending)]);
  }

  private async comeBack(visit: Visit): Promise<void> {
    const { provider, service } = this.parts;
    const pending = pendingOf(visit.request);
    const subject = provider && pending && (await provider.finish(visit.search, pending));
    if (!subject || !pending) return this.send(visit, 400, { kind: 'failed' }, [noPendingCookie()]);
    const signedIn = await service.bySubject(subject, pending.invitation, clientOf(visit.request));
    await this.answer(visit, { signedIn, to: pending.to, subject, cookies: [noPendingCookie()] });
  }

  private async signOut(visit: Visit): Promise<void> {
    const token = sessionToken(visit.request);
    if (token !== null) await this.parts.service.end(token);
    this.redirect(visit, null, [noSessionCookie()]);
  }

  private async answer(visit: Visit, { signedIn, to, subject, cookies = [] }: End): Promise<void> {
    if (signedIn === 'ACTS_FOR_NOBODY') return this.send(visit, 403, { kind: 'acts-for-nobody', issuer: subject?.issuer ?? null, subject: subject?.subject ?? null }, cookies);
    if (!(signedIn instanceof Refused)) return this.redirect(visit, to, [...cookies, sessionCookie(signedIn.token)]);
    const wait = signedIn.reason === 'RATE_LIMITED' ? ['retry-after', String(signedIn.seconds)] : [];
    await this.send(visit, signedIn.reason === 'RATE_LIMITED' ? 429 : 401, { kind: 'refused', reason: signedIn.reason, seconds: signedIn.seconds, to }, cookies, wait);
  }

  /** Nobody is signed in or out by another site. */
  private fromOurPages(handler: Handler): Handler {
    return (visit) => (this.parts.authenticator.isOurs(visit.request) ? handler(visit) : this.send(visit, 403, { kind: 'elsewhere' }));
  }

  private redirect(visit: Visit, to: string | null, cookies: readonly string[]): void {
    const headers = [...this.headers, 'location', to ?? '/sign-in', ...asHeaders(cookies)];
    this.parts.replier.send(visit, { status: 303, headers, body: '' });
  }

  private send(visit: Visit, status: number, view: SignInView, cookies: readonly string[] = [], more: FlatHeaders = []): Promise<void> {
    return this.parts.show(visit, view, status, [...more, ...asHeaders(cookies)]);
  }
}

const asHeaders = (cookies: readonly string[]): string[] => cookies.flatMap((cookie) => ['set-cookie', cookie]);

/** The fields of a form; none of one that is too large. */
async function formOf({ request }: Visit): Promise<URLSearchParams> {
  const body = await readBody(request, FORM_BYTES);
  return new URLSearchParams(body.kind === 'read' ? body.bytes.toString('utf8') : '');
}

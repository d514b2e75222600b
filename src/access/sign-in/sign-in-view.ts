import type { FlatHeaders, Visit } from '../../platform/http/visit.js';

/** What somebody gets to see who signs in or out. `to` is the page that they had wanted, of this server. */
export type SignInView =
  | { readonly kind: 'sign-in'; readonly hasProvider: boolean; readonly to: string | null }
  /** For somebody who has: whom they act for, and whom else they may. */
  | { readonly kind: 'signed-in'; readonly organisation: string; readonly others: readonly string[] }
  /** On the way to the identity provider. */
  | { readonly kind: 'leaving'; readonly address: string }
  | { readonly kind: 'refused'; readonly reason: 'UNAUTHENTICATED' | 'RATE_LIMITED'; readonly seconds: number; readonly to: string | null }
  /** Shown to the person alone: what an administrator needs to let them in. */
  | { readonly kind: 'acts-for-nobody'; readonly issuer: string | null; readonly subject: string | null }
  /** The identity provider has not confirmed who they are, or it took too long. */
  | { readonly kind: 'failed' }
  /** Another site sent it. */
  | { readonly kind: 'elsewhere' };

/** Makes a page of what is to be seen, and sends it: nobody keeps it. */
export type ShowSignIn = (visit: Visit, view: SignInView, status: number, headers: FlatHeaders) => Promise<void>;

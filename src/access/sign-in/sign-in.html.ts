import { escapeHtml } from '../../platform/http/pages/escape-html.js';
import type { Principal } from '../../record/principal.js';
import { NOT_TAKEN } from '../refusal.js';
import type { Refused } from '../authenticator.js';
import type { Member, Subject } from '../member.store.js';

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${head}<title>${escapeHtml(title)}</title>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</html>
`;
}

const BY_PROVIDER = `<form method="post" action="/sign-in">
<p><label>Invitation, if you were given one and have not used it <input name="invitation" autocomplete="off" size="60"></label></p>
<p><button name="by" value="provider">Sign in</button></p>
</form>`;

const BY_INVITATION = `<form method="post" action="/sign-in">
<p><label>Invitation <input name="invitation" autocomplete="off" size="60" required></label></p>
<p><button name="by" value="invitation">Use the invitation</button></p>
</form>`;

const BY_KEY = `<form method="post" action="/sign-in">
<p><label>Key <input name="key" type="password" autocomplete="off" size="60" required></label></p>
<p><button name="by" value="key">Sign in with a key</button></p>
</form>`;

/** For somebody who has not signed in. */
export const signInHtml = (hasProvider: boolean): string => page('Sign in', [hasProvider ? BY_PROVIDER : BY_INVITATION, BY_KEY].join('\n'));

/** For somebody who has: whom they act for, and whom else they may. */
export function signedInHtml({ organisation }: Principal, others: readonly Member[]): string {
  const forms = others.map((other) => `<p><button name="organisation" value="${escapeHtml(other.organisation)}">Act for ${escapeHtml(other.organisation)}</button></p>`);
  return page('Signed in', `<p>You act for <strong>${escapeHtml(organisation)}</strong>. <a href="/graphiql">Ask and write in the browser</a></p>
${forms.length > 0 ? `<form method="post" action="/sign-in">\n${forms.join('\n')}\n</form>` : ''}
<form method="post" action="/sign-out"><p><button>Sign out</button></p></form>`);
}

/** On the way to the identity provider. */
export const leavingHtml = (address: string): string =>
  page('Sign in', `<p><a href="${escapeHtml(address)}">Go on to the identity provider</a></p>`, `<meta http-equiv="refresh" content="0;url=${escapeHtml(address)}">\n`);

export const refusedHtml = ({ reason, seconds }: Refused): string =>
  page('Not signed in', `<p>${reason === 'RATE_LIMITED' ? `There were too many attempts from this address. Try again in ${seconds} s.` : NOT_TAKEN}</p>
<p><a href="/sign-in">Try again</a></p>`);

/** Shown to the person alone: what an administrator needs to let them in. */
export const actsForNobodyHtml = (subject: Subject | null): string =>
  page('Not signed in', `<p>You act for no body here. Whoever administers your body in this registry can let you, with an invitation${subject === null ? '' : ` or by what the identity provider calls you:</p>
<dl><dt>issuer</dt><dd>${escapeHtml(subject.issuer)}</dd><dt>subject</dt><dd>${escapeHtml(subject.subject)}</dd></dl><p>`}.</p>
<p><a href="/sign-in">Try again</a></p>`);

export const failedHtml = (): string =>
  page('Not signed in', '<p>The identity provider has not confirmed who you are, or it took too long.</p>\n<p><a href="/sign-in">Try again</a></p>');

export const elsewhereHtml = (): string => page('Not taken', '<p>This was not sent by a page of this registry.</p>\n<p><a href="/sign-in">Sign in here</a></p>');

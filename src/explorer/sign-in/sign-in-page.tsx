import type { ComponentChildren, VNode } from 'preact';
import type { PageRequest, Shown } from '../page/explorer-page.js';
import type { WordKey } from '../words/catalogue.js';
import { useLink, useWords } from '../words/speaking.js';

/** What somebody gets to see who signs in or out, as whoever signs them in says it; the compiler holds the two together where they meet. `to` is the page that they had wanted. */
export type SignInView =
  | { readonly kind: 'sign-in'; readonly hasProvider: boolean; readonly to: string | null }
  | { readonly kind: 'signed-in'; readonly organisation: string; readonly others: readonly string[] }
  | { readonly kind: 'leaving'; readonly address: string }
  | { readonly kind: 'refused'; readonly reason: 'UNAUTHENTICATED' | 'RATE_LIMITED'; readonly seconds: number; readonly to: string | null }
  | { readonly kind: 'acts-for-nobody'; readonly issuer: string | null; readonly subject: string | null }
  | { readonly kind: 'failed' }
  | { readonly kind: 'elsewhere' };

type Of<Kind extends SignInView['kind']> = Extract<SignInView, { kind: Kind }>;

const TITLES: Readonly<Record<SignInView['kind'], WordKey>> = {
  'sign-in': 'sign-in.title', leaving: 'sign-in.title', 'signed-in': 'sign-in.done',
  refused: 'sign-in.notDone', 'acts-for-nobody': 'sign-in.notDone', failed: 'sign-in.notDone', elsewhere: 'sign-in.notTaken',
};

/** A page of signing in, in the look and the language of all others. */
export function signInPage({ words }: PageRequest, view: SignInView): Shown {
  const head = view.kind === 'leaving' ? { head: <meta http-equiv="refresh" content={`0;url=${view.address}`} /> } : {};
  return { title: words.say(TITLES[view.kind]), section: null, body: <SignIn view={view} />, ...head };
}

function SignIn({ view }: { readonly view: SignInView }): VNode {
  const words = useWords();
  return (
    <section class="sign-in">
      <h1>{words.say(TITLES[view.kind])}</h1>
      <Said view={view} />
    </section>
  );
}

function Said({ view }: { readonly view: SignInView }): VNode {
  const words = useWords();
  switch (view.kind) {
    case 'sign-in': return <WaysIn of={view} />;
    case 'signed-in': return <ActingFor of={view} />;
    case 'leaving': return <p><a href={view.address}>{words.say('sign-in.goOn')}</a></p>;
    case 'refused': return <Again to={view.to}><p>{view.reason === 'RATE_LIMITED' ? words.say('sign-in.tooMany', { seconds: view.seconds }) : words.say('sign-in.notKnown')}</p></Again>;
    case 'acts-for-nobody': return <ForNobody of={view} />;
    case 'failed': return <Again to={null}><p>{words.say('sign-in.notConfirmed')}</p></Again>;
    case 'elsewhere': return <Again to={null}><p>{words.say('sign-in.fromElsewhere')}</p></Again>;
  }
}

function Again({ to, children }: { readonly to: string | null; readonly children: ComponentChildren }): VNode {
  const words = useWords();
  const link = useLink();
  return <>{children}<p><a class="button" href={link('/sign-in', { to })}>{words.say('sign-in.again')}</a></p></>;
}

function WaysIn({ of: { hasProvider, to } }: { readonly of: Of<'sign-in'> }): VNode {
  const words = useWords();
  const by = hasProvider ? 'provider' : 'invitation';
  return (
    <>
      <p>{words.say('sign-in.whatFor')}</p>
      <SignInForm to={to}>
        <h2>{words.say(`sign-in.${by}`)}</h2>
        <div class="field">
          <label for="invitation">{words.say(`sign-in.invitationFor.${by}`)}</label>
          <input id="invitation" name="invitation" autocomplete="off" spellcheck={false} required={!hasProvider} />
        </div>
        <p><button name="by" value={by}>{words.say(`sign-in.by.${by}`)}</button></p>
      </SignInForm>
      <SignInForm to={to}>
        <h2>{words.say('sign-in.key')}</h2>
        <div class="field">
          <label for="key">{words.say('sign-in.keyField')}</label>
          <input id="key" name="key" type="password" autocomplete="off" required />
        </div>
        <p><button name="by" value="key">{words.say('sign-in.by.key')}</button></p>
      </SignInForm>
      {to && <p><a href={to}>{words.say('sign-in.without')}</a></p>}
    </>
  );
}

function SignInForm({ to, children }: { readonly to: string | null; readonly children: ComponentChildren }): VNode {
  const link = useLink();
  return <form method="post" action={link('/sign-in')} class="card">{children}<input type="hidden" name="to" value={to ?? link('/sign-in')} /></form>;
}

function ActingFor({ of: { organisation, others } }: { readonly of: Of<'signed-in'> }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <p>{words.rich('sign-in.actingFor', { organisation, strong: (parts) => <strong>{parts}</strong> })}</p>
      <ul>
        <li><a href={link('/register')}>{words.say('sign-in.toRegister')}</a></li>
        <li><a href={link('/steward')}>{words.say('sign-in.toSteward')}</a></li>
        <li><a href="/graphiql">{words.say('sign-in.toEditor')}</a></li>
      </ul>
      {others.length > 0 && (
        <form method="post" action={link('/sign-in')}>
          {others.map((other) => <p><button class="second" name="organisation" value={other}>{words.say('sign-in.actFor', { organisation: other })}</button></p>)}
        </form>
      )}
      <form method="post" action={link('/sign-out')}><p><button class="second">{words.say('sign-in.out')}</button></p></form>
    </>
  );
}

function ForNobody({ of: { issuer, subject } }: { readonly of: Of<'acts-for-nobody'> }): VNode {
  const words = useWords();
  const known = issuer !== null && subject !== null;
  return (
    <Again to={null}>
      <p>{words.say(known ? 'sign-in.forNobodyKnown' : 'sign-in.forNobody')}</p>
      {known && <dl lang="en"><dt>issuer</dt><dd>{issuer}</dd><dt>subject</dt><dd>{subject}</dd></dl>}
    </Again>
  );
}

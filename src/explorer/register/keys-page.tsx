import type { VNode } from 'preact';
import { randomUUID } from 'node:crypto';
import { RegisterKeyCreateDocument, RegisterKeyRevokeDocument, RegisterKeysDocument, type RegisterKeysQuery, type Scope } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, FormRequest, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { Crumb } from '../parts/crumb/crumb.js';
import { Mistakes, type ToldMistake } from '../parts/refusal/mistakes.js';
import { linkTo, useLink, useWords } from '../words/speaking.js';
import { forAwardingBody, type Viewer } from './for-awarding-body.js';
import { mistakeOfError } from '../parts/refusal/error-lines.js';

type Key = RegisterKeysQuery['apiKeys'][number];

const SCOPES: readonly Scope[] = ['READ', 'WRITE', 'MANAGE'];

/** `/register/keys`: which programs act for the body. */
export const keysPage: ExplorerPage = {
  path: '/register/keys',
  show: (request) => forAwardingBody(request, (asked, viewer) => show(asked, viewer, {})),
  take: (request) => forAwardingBody(request, act),
};

interface KeysShown {
  /** A key that was made a moment ago: shown now and never again. */
  readonly secret?: string;
  readonly mistakes?: readonly ToldMistake[];
  readonly wanted?: Wanted;
}

/** What a key is to be for, as the form has it. */
interface Wanted {
  readonly scopes: readonly Scope[];
  readonly expiresOn: string;
}

const USUAL: Wanted = { scopes: ['READ'], expiresOn: '' };

async function show(request: PageRequest, viewer: Viewer, { secret, mistakes = [], wanted = USUAL }: KeysShown): Promise<Shown> {
  // Who does not administer the body may make a key of their own, and not see those of others.
  const { data } = await request.answer(RegisterKeysDocument, {});
  const title = request.words.say('register.keysTitle');
  return { title, section: 'register', body: <KeysBody title={title} viewer={viewer} keys={data?.apiKeys ?? null} secret={secret} mistakes={mistakes} wanted={wanted} now={request.today} once={randomUUID()} />, headers: [] };
}

async function act(request: FormRequest, viewer: Viewer): Promise<Shown | SentOn> {
  const { form, answer, asked } = request;
  const revoked = form.get('revoke');
  if (revoked !== null) {
    const { data } = await answer(RegisterKeyRevokeDocument, { input: { id: revoked, idempotencyKey: `${form.get('once') ?? ''}:${revoked}` } });
    const mistakes = data?.apiKeyRevoke.errors ?? [];
    return mistakes.length > 0 ? { ...(await show(request, viewer, { mistakes })), status: 422 } : { location: linkTo('/register/keys', {}, asked) };
  }
  const scopes = SCOPES.filter((scope) => form.get(scope) === 'on');
  const expiresOn = form.get('expiresOn') ?? '';
  const { data, errors } = await answer(RegisterKeyCreateDocument, { input: { scopes, expiresOn: expiresOn || null, idempotencyKey: form.get('once') || null } });
  const made = data?.apiKeyCreate;
  // The page was loaded again: the key was made the first time, and is not shown twice.
  if (made && made.errors.length === 0 && made.secret === null) return { location: linkTo('/register/keys', {}, asked) };
  if (made?.secret) return show(request, viewer, { secret: made.secret });
  const mistakes = made?.errors ?? errors.map(mistakeOfError);
  return { ...(await show(request, viewer, { mistakes, wanted: { scopes, expiresOn } })), status: 422 };
}

interface KeysParts {
  readonly title: string;
  readonly viewer: Viewer;
  readonly keys: readonly Key[] | null;
  readonly secret: string | undefined;
  readonly mistakes: readonly ToldMistake[];
  readonly wanted: Wanted;
  readonly now: string;
  readonly once: string;
}

function KeysBody({ title, viewer, keys, secret, mistakes, wanted, now, once }: KeysParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section class="register">
      <Crumb to="register" />
      <h1>{title}</h1>
      <p class="lead">{words.say('register.keysLead')}</p>
      <Mistakes of={mistakes} />
      {secret && (
        <div class="card secret" role="status">
          <h2>{words.say('register.newKey')}</h2>
          <p>{words.say('register.newKeyHint')}</p>
          <pre tabIndex={0} aria-label={words.say('register.newKey')}><code>{secret}</code></pre>
        </div>
      )}
      <form method="post" action={link('/register/keys')} class="card">
        <input type="hidden" name="once" value={once} />
        <h2>{words.say('register.makeKey')}</h2>
        <fieldset>
          <legend>{words.say('register.scopes')}</legend>
          {SCOPES.filter((scope) => viewer.scopes.includes(scope)).map((scope) => <p><label><input type="checkbox" name={scope} defaultChecked={wanted.scopes.includes(scope)} /> {words.say(`register.scope.${scope}`)}</label></p>)}
        </fieldset>
        <div class="field">
          <label for="expiresOn">{words.say('register.expiresOn')}</label>
          <p class="hint" id="expiresOn-hint">{words.say('register.expiresHint')}</p>
          <input id="expiresOn" name="expiresOn" type="date" defaultValue={wanted.expiresOn} aria-describedby="expiresOn-hint" />
        </div>
        <p><button>{words.say('register.makeKey')}</button></p>
      </form>
      <h2>{words.say('register.keys')}</h2>
      {keys === null ? <p class="quiet">{words.say('register.keysHidden')}</p> : <KeyTable of={keys} now={now} once={once} />}
    </section>
  );
}

function KeyTable({ of, now, once }: { readonly of: readonly Key[]; readonly now: string; readonly once: string }): VNode {
  const words = useWords();
  const link = useLink();
  const day = (moment: string | null): string => (moment === null ? words.say('register.never') : words.day(moment.slice(0, 10)));
  return (
    <form method="post" action={link('/register/keys')} class="scroll" tabIndex={0} aria-label={words.say('register.keys')}>
      <input type="hidden" name="once" value={once} />
      <table>
        <thead><tr>{(['register.key', 'register.scopes', 'register.lastUsed', 'register.expires', 'register.revoke'] as const).map((key) => <th scope="col">{words.say(key)}</th>)}</tr></thead>
        <tbody>
          {of.map(({ id, prefix, scopes, lastUsedAt, expiresAt, revokedAt }) => (
            <tr>
              <th scope="row"><code>oqf_{prefix}…</code></th>
              <td>{scopes.map((scope) => words.say(`register.scopeShort.${scope}`)).join(', ')}</td>
              <td>{day(lastUsedAt)}</td>
              <td>{day(expiresAt)}</td>
              <td>{revokedAt ? words.say('register.revokedOn', { day: day(revokedAt) }) : expiresAt.slice(0, 10) < now ? words.say('register.ran') : <button class="second" name="revoke" value={id}>{words.say('register.revokeKey', { prefix })}</button>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </form>
  );
}

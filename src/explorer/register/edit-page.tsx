import { randomUUID } from 'node:crypto';
import { RegisterCreateDocument, RegisterPublishDocument, RegisterSoughtDocument, RegisterUpdateDocument, ViewerDocument } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, FormRequest, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { creditSystemsOf } from '../parts/choices/choices.js';
import { notFound } from '../parts/problem/problem.js';
import type { ToldMistake } from '../parts/refusal/mistakes.js';
import { linkTo } from '../words/speaking.js';
import { EditBody } from './edit-body.js';
import { forAwardingBody, type Viewer } from './for-awarding-body.js';
import { NO_FINDINGS, placed, withLacking, type Findings } from './form/findings.js';
import { inputOf, valuesOf, type Input, type ReadForm, type Values } from './form/form-values.js';
import { levelOf } from './form/level-text.js';
import { judged, standingOf, type Standing } from './registered.js';
import { mistakeOfError } from '../parts/refusal/error-lines.js';

/** What was typed, and over what. */
interface Typed {
  readonly values: Values;
  readonly key: string | null;
  readonly version: number;
}

type Mistake = ToldMistake & { readonly path: readonly string[] };

interface Written {
  readonly draft: { readonly key: string; readonly version: number } | null;
  readonly errors: readonly Mistake[];
}

interface ToShow {
  readonly body: string;
  readonly typed: Typed;
  readonly findings?: Findings;
  readonly mistakes?: readonly Mistake[];
  readonly standing?: Standing | null;
  readonly saved?: boolean;
}

/** `/register/new`: a microcredential from nothing. */
export const newPage: ExplorerPage = {
  path: '/register/new',
  show: (request) => forAwardingBody(request, (asked, { organisation }) => page(asked, { body: organisation.key, typed: { values: blank(asked), key: null, version: 0 } })),
  take: (request) => take(request, null),
};

/** `/register/edit?key=…`: a draft, or the next version of what is published. */
export const editPage: ExplorerPage = {
  path: '/register/edit',
  show: (request) => forAwardingBody(request, (asked, viewer) => change(asked, viewer, asked.query.get('key') ?? '')),
  take: (request) => take(request, request.query.get('key') ?? ''),
};

/** Whoever begins writes in the language that they read, most likely. */
const blank = ({ words: { language } }: PageRequest): Values => ({ ...valuesOf({}), 'title.0.language': language, outcomesLanguage: language });

async function change(request: PageRequest, viewer: Viewer, key: string): Promise<Shown> {
  const standing = await standingOf(request, viewer, key);
  if (standing === null || !['DRAFT', 'PUBLISHED', 'SUSPENDED'].includes(standing.state)) return notFound(request.words);
  const body = viewer.organisation.key;
  const values = valuesOf(standing.input);
  const findings = await judged(request, body, standing.input, values);
  return page(request, { body, typed: { values, key, version: standing.version }, findings, saved: request.query.has('saved') });
}

/** Whatever comes of it, nothing that was typed is lost: where it cannot be written, the form comes back as it was. */
async function take(request: FormRequest, key: string | null): Promise<Shown | SentOn> {
  const typed = await typedIn(request, key);
  const read = inputOf(typed.values);
  const viewer = (await request.answer(ViewerDocument, {})).data?.viewer ?? null;
  if (read.lacking.length > 0) return again(request, { viewer, typed, read });
  const once = request.form.get('once') || randomUUID();
  const { draft, errors } = await write(request, typed, read.input, once);
  if (draft === null) {
    const standing = viewer !== null && key !== null && errors.some(({ code }) => code === 'CONFLICT') ? await standingOf(request, viewer, key) : null;
    return again(request, { viewer, typed: { ...typed, version: standing?.version ?? typed.version }, read, mistakes: errors, standing });
  }
  if (request.form.get('do') !== 'publish') return { location: linkTo('/register/edit', { key: draft.key, saved: 1 }, request.asked) };
  const input = { key: draft.key, expectedVersion: draft.version, reason: typed.values['reason'] || null, idempotencyKey: `${once}:publish` };
  const { done } = await request.ask(RegisterPublishDocument, { input });
  if (done.errors.length === 0) return { location: linkTo('/register/record', { key: draft.key, done: 'publish' }, request.asked) };
  return again(request, { viewer, typed: { ...typed, key: draft.key, version: draft.version }, read, mistakes: done.errors });
}

async function write({ answer }: FormRequest, { key, version }: Typed, input: Input, idempotencyKey: string): Promise<Written> {
  const { data, errors } = key === null
    ? await answer(RegisterCreateDocument, { input: { microcredential: input as never, idempotencyKey } })
    : await answer(RegisterUpdateDocument, { input: { key, expectedVersion: version, microcredential: { ...input, id: key.slice(key.indexOf(':') + 1) } as never, idempotencyKey } });
  return data?.written ?? { draft: null, errors: errors.map((error) => ({ ...mistakeOfError(error), path: [] })) };
}

async function again(request: FormRequest, { viewer, typed, read: { input, lacking }, mistakes = [], standing = null }: {
  readonly viewer: Viewer | null; readonly typed: Typed; readonly read: ReadForm; readonly mistakes?: readonly Mistake[]; readonly standing?: Standing | null;
}): Promise<Shown> {
  const body = viewer?.organisation.key ?? '';
  const rules = viewer === null ? NO_FINDINGS : await judged(request, body, input, typed.values);
  const told = mistakes.filter(({ path }) => path.includes('microcredential')).map((mistake) => placed(mistake, typed.values));
  const findings = withLacking({ ...rules, mistakes: [...told, ...rules.mistakes] }, lacking, (what) => request.words.say(`microcredential-form.lacking.${what}`));
  return { ...(await page(request, { body, typed, findings, mistakes, standing })), status: 422 };
}

async function typedIn({ form, answer }: FormRequest, key: string | null): Promise<Typed> {
  const values: Record<string, string> = Object.fromEntries([...form].filter(([name]) => !['do', 'once', 'version'].includes(name)));
  const level = values['level']?.trim() ?? '';
  // Somebody without script has written a level in words: where the registry knows one of that name alone, that one is meant.
  if (level !== '' && levelOf(level) === null) {
    const [only, another] = (await answer(RegisterSoughtDocument, { text: level, kinds: ['LEVEL'] })).data?.suggest ?? [];
    if (only !== undefined && another === undefined) values['level'] = `${level} [${only.code}]`;
  }
  return { values, key, version: Number(form.get('version')) || 0 };
}

async function page(request: PageRequest, { body, typed, findings = NO_FINDINGS, mistakes = [], standing = null, saved = false }: ToShow): Promise<Shown> {
  const { key: recordKey, values, version } = typed;
  const title = request.words.say(recordKey === null ? 'register.newTitle' : 'register.editTitle');
  const form = { recordKey, values, version, body, findings, once: randomUUID(), creditSystems: await creditSystemsOf(request), sent: saved || mistakes.length > 0 || findings.mistakes.length > 0 };
  return { title, section: 'register', body: <EditBody title={title} form={form} mistakes={mistakes} standing={standing} saved={saved} /> };
}

import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { StewardPairDocument, StewardProposeDocument, StewardStandingDocument, StewardSupersedeDocument } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, FormRequest, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { Crumb } from '../parts/crumb/crumb.js';
import { frameworksOf, type FrameworkChoice } from '../parts/choices/choices.js';
import { Choose } from '../parts/choices/choose.js';
import { notFound } from '../parts/problem/problem.js';
import { linkTo, useWords } from '../words/speaking.js';
import { AlignmentForm } from './alignment-form.js';
import { alignmentOf, fieldOf, keptOf, NOTHING_KEPT, valuesOf, type Kept, type Values } from './alignment-values.js';
import { isAuthority, isOf, viewerOf } from './who.js';
import { mistakeOfError } from '../parts/refusal/error-lines.js';

interface Told {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly messageLanguage: string;
  readonly fix: string | null;
  readonly rule?: string;
}

/** `/steward/propose?from=…&to=…`, or `?key=…` for the next version of one that stands. */
export const proposePage: ExplorerPage = { path: '/steward/propose', show: begin, take };

async function begin(request: PageRequest): Promise<Shown> {
  const { query, words } = request;
  // Who may not propose sees what is shown where nothing is.
  if (!isAuthority(await viewerOf(request))) return notFound(words);
  const key = query.get('key');
  if (key !== null) return change(request, key);
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  if (from === '' || to === '') return choose(request);
  const values = { from, to, key: `${from}--${to}`, basis: 'COMPARISON', standing: 'ENDORSED', complete: 'on', chains: 'on', 'source.provenance': 'READ', supersedes: query.get('supersedes') ?? '' };
  return page(request, { values, kept: NOTHING_KEPT, version: 0, told: [] });
}

async function change(request: PageRequest, key: string): Promise<Shown> {
  const { alignment } = await request.ask(StewardStandingDocument, { key });
  if (!alignment) return notFound(request.words);
  return page(request, { values: valuesOf(alignment), kept: keptOf(alignment), version: alignment.history.at(-1)?.version ?? 0, told: [] });
}

interface Typed {
  readonly values: Values;
  readonly kept: Kept;
  readonly version: number;
  readonly told: readonly Told[];
}

async function take(request: FormRequest): Promise<Shown | SentOn> {
  const { form, answer, asked, words } = request;
  const values = Object.fromEntries(form);
  const kept = keptIn(form.get('kept'));
  const version = Number(form.get('version')) || 0;
  const alignment = alignmentOf(values, kept);
  const shared = { key: values['key'] ?? '', why: values['why'] ?? '', idempotencyKey: values['once'] || randomUUID() };
  const { supersedes, ...document } = alignment;
  const { data, errors } = supersedes
    ? await answer(StewardSupersedeDocument, { input: { ...shared, supersedes, alignment: document } })
    : await answer(StewardProposeDocument, { input: { ...shared, alignment, expectedVersion: version } });
  const key = data?.done.proposal?.key;
  if (key !== undefined) return { location: linkTo(`/steward/proposals/${encodeURIComponent(key)}`, { done: 'proposed' }, asked) };
  const told: readonly Told[] = data?.done.errors ?? errors.map((error) => ({ ...mistakeOfError(error), path: [] }));
  // The same words where somebody may not and where there is nothing.
  if (told.some(({ code, path }) => code === 'NOT_FOUND' && path.length <= 1) && !isAuthority(await viewerOf(request))) return notFound(words);
  return { ...(await page(request, { values, kept, version, told })), status: 422 };
}

function keptIn(text: string | null): Kept {
  try {
    const kept = JSON.parse(text ?? '') as Kept;
    return Array.isArray(kept.pairs) && Array.isArray(kept.sources) ? kept : NOTHING_KEPT;
  } catch {
    return NOTHING_KEPT;
  }
}

async function page(request: PageRequest, { values, kept, version, told }: Typed): Promise<Shown> {
  const { data } = await request.answer(StewardPairDocument, { from: values['from'] ?? '', to: values['to'] ?? '' });
  if (!data?.from || !data.to) return notFound(request.words);
  const findings = told.map(({ path, rule, ...others }) => ({ ...others, field: fieldOf(path, rule) }));
  const title = request.words.say('steward.proposeTitle');
  return { title, section: 'steward', body: <AlignmentForm title={title} from={data.from} to={data.to} values={values} kept={kept} version={version} told={findings} once={randomUUID()} /> };
}

async function choose(request: PageRequest): Promise<Shown> {
  const viewer = await viewerOf(request);
  const frameworks = await frameworksOf(request);
  const own = frameworks.filter(({ authority }) => isOf(viewer, authority));
  const title = request.words.say('steward.proposeTitle');
  return { title, section: 'steward', body: <ChoosePair title={title} own={own} frameworks={frameworks} /> };
}

function ChoosePair({ title, own, frameworks }: { readonly title: string; readonly own: readonly FrameworkChoice[]; readonly frameworks: readonly FrameworkChoice[] }): VNode {
  const words = useWords();
  return (
    <section class="steward">
      <Crumb to="steward" />
      <h1>{title}</h1>
      <p class="lead">{words.say('steward.proposeLead')}</p>
      <form method="get" action="/steward/propose" class="card">
        <Choose id="from" name="from" label={words.say('steward.from')} of={frameworks} {...(own[0] && { chosen: own[0].code })} />
        <Choose id="to" name="to" label={words.say('steward.to')} of={frameworks} none={words.say('choices.none')} />
        <p><button>{words.say('steward.goOn')}</button></p>
      </form>
    </section>
  );
}

import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { StewardAcceptDocument, StewardAlignmentsDocument, StewardTakeBackDocument, type StewardAlignmentsQuery } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, FormRequest, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { Crumb } from '../parts/crumb/crumb.js';
import { notFound } from '../parts/problem/problem.js';
import { Mistakes, type ToldMistake } from '../parts/refusal/mistakes.js';
import { linkTo, useLink, useWords } from '../words/speaking.js';
import { isAuthority, isOf, viewerOf, type Viewer } from './who.js';
import { mistakeOfError } from '../parts/refusal/error-lines.js';

type Alignment = NonNullable<StewardAlignmentsQuery['framework']>['alignments'][number];

/** `/steward/alignments?framework=…`: what relates one's own framework to others, and what may be proposed about it. */
export const alignmentsPage: ExplorerPage = { path: '/steward/alignments', show: (request) => show(request, []), take: propose };

async function show(request: PageRequest, mistakes: readonly ToldMistake[]): Promise<Shown> {
  const viewer = await viewerOf(request);
  if (!isAuthority(viewer)) return notFound(request.words);
  const code = request.query.get('framework') ?? '';
  const { framework } = await request.ask(StewardAlignmentsDocument, { code });
  if (!framework) return notFound(request.words);
  const title = request.words.say('steward.alignmentsTitle', { framework: code });
  return { title, section: 'steward', body: <AlignmentsBody title={title} code={code} viewer={viewer} alignments={framework.alignments} mistakes={mistakes} once={randomUUID()} /> };
}

async function propose(request: FormRequest): Promise<Shown | SentOn> {
  const { form, answer, asked } = request;
  const key = form.get('key') ?? '';
  const input = { key, expectedVersion: Number(form.get('version')) || 0, why: form.get('why')?.trim() ?? '', idempotencyKey: `${form.get('once') ?? ''}:${key}` };
  const { data, errors } = form.get('do') === 'accept' ? await answer(StewardAcceptDocument, { input }) : await answer(StewardTakeBackDocument, { input });
  const proposal = data?.done.proposal;
  if (proposal) return { location: linkTo(`/steward/proposals/${encodeURIComponent(proposal.key)}`, { done: 'proposed' }, asked) };
  const mistakes = data?.done.errors ?? errors.map(mistakeOfError);
  return { ...(await show(request, mistakes)), status: 422 };
}

interface AlignmentsParts {
  readonly title: string;
  readonly code: string;
  readonly viewer: Viewer;
  readonly alignments: readonly Alignment[];
  readonly mistakes: readonly ToldMistake[];
  readonly once: string;
}

function AlignmentsBody({ title, code, viewer, alignments, mistakes, once }: AlignmentsParts): VNode {
  const words = useWords();
  return (
    <section class="steward">
      <Crumb to="steward" />
      <h1>{title}</h1>
      <Mistakes of={mistakes} />
      {alignments.length === 0 && <p class="quiet">{words.say('steward.noAlignments')}</p>}
      {alignments.map((alignment) => <AlignmentCard of={alignment} viewer={viewer} once={once} code={code} />)}
    </section>
  );
}

/** Whose statement it is decides what may be done: its own side takes it back or corrects it, the other side accepts it. */
function AlignmentCard({ of, viewer, once, code }: { readonly of: Alignment; readonly viewer: Viewer; readonly once: string; readonly code: string }): VNode {
  const words = useWords();
  const link = useLink();
  const { key, title, from, to, symmetric, withdrawn, acceptedBy } = of;
  const asserter = of.assertedBy ?? from.authority?.organisation ?? null;
  const stands = withdrawn === null;
  const ours = isOf(viewer, asserter);
  const acceptable = stands && !ours && !symmetric && !acceptedBy.some(({ body }) => isOf(viewer, body)) && [from, to].some(({ authority }) => isOf(viewer, authority?.organisation));
  return (
    <article class="card">
      <h2><span dir="auto">{title}</span></h2>
      <p class="quiet"><code>{key}</code> · {from.acronym} → {to.acronym} · {words.say(withdrawn ? 'steward.takenBack' : symmetric ? 'steward.bothSides' : 'steward.oneSided')}</p>
      {stands && ours && <p><a href={link('/steward/propose', { key })}>{words.say('steward.correct')}</a> · <a href={link('/steward/propose', { from: from.code, to: to.code, supersedes: key })}>{words.say('steward.replace')}</a></p>}
      {acceptable && <Act act="accept" of={of} once={once} code={code} />}
      {stands && ours && <Act act="takeBack" of={of} once={once} code={code} />}
    </article>
  );
}

function Act({ act, of: { key, history }, once, code }: { readonly act: 'accept' | 'takeBack'; readonly of: Alignment; readonly once: string; readonly code: string }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <details class="act">
      <summary>{words.say(`steward.act.${act}`)}</summary>
      <form method="post" action={link('/steward/alignments', { framework: code })}>
        {Object.entries({ key, once, version: String(history.at(-1)?.version ?? 0) }).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <div class="field"><label for={`${act}-${key}`}>{words.say('steward.field.why')}</label><input id={`${act}-${key}`} name="why" required dir="auto" /></div>
        <p><button name="do" value={act}>{words.say('steward.send')}</button></p>
      </form>
    </details>
  );
}

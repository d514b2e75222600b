import { randomUUID } from 'node:crypto';
import { StewardApproveDocument, StewardDeclineDocument, StewardEffectDocument, StewardProposalDocument, StewardReviewDocument, StewardWithdrawDocument, type StewardEffectQuery } from '../../../schema/explorer/client/graphql.js';
import type { AnswerError } from '../page/asking.js';
import type { ExplorerPage, FormRequest, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { notFound } from '../parts/problem/problem.js';
import type { ToldMistake } from '../parts/refusal/mistakes.js';
import { linkTo } from '../words/speaking.js';
import { ProposalBody } from './proposal-body.js';
import { viewerOf } from './who.js';
import { mistakeOfError } from '../parts/refusal/error-lines.js';

const PATH = '/steward/proposals/';

/** What a proposal would change; `NOT_YET` while it is being worked out. */
export type Effect = NonNullable<NonNullable<StewardEffectQuery['proposal']>['effect']> | 'NOT_YET' | null;

/** `/steward/proposals/KEY`: what is proposed, what it would change, what bodies say of it. Everybody may read it. */
export const proposalPage: ExplorerPage = { path: PATH, show: (request) => show(request, []), take: decide };

const keyIn = (path: string): string => {
  try {
    return decodeURIComponent(path.slice(PATH.length));
  } catch {
    return '';
  }
};

async function show(request: PageRequest, mistakes: readonly ToldMistake[]): Promise<Shown> {
  const { query, words, path } = request;
  const key = keyIn(path);
  const [viewer, { data }] = [await viewerOf(request), await request.answer(StewardProposalDocument, { key })];
  const proposal = data?.proposal;
  if (!proposal) return notFound(words);
  const wanted = query.has('effect') && proposal.state === 'PROPOSED';
  const done = query.get('done');
  const parts = {
    proposal, viewer, mistakes, once: randomUUID(), wanted,
    effect: wanted ? await effectOf(request, key) : null,
    done: done !== null && words.has(`steward.done.${done}`) ? words.say(`steward.done.${done}` as never) : null,
  };
  return { title: words.say('steward.proposalTitle', { record: proposal.recordKey }), section: 'steward', body: <ProposalBody {...parts} /> };
}

/** Every level seen from every framework is compared, which takes longer than one request is given on the first time. */
async function effectOf(request: PageRequest, key: string): Promise<Effect> {
  const { data, errors } = await request.answer(StewardEffectDocument, { key });
  return data?.proposal?.effect ?? (errors.some(({ extensions: { code } }) => code === 'TIME_LIMIT') ? 'NOT_YET' : null);
}

interface Outcome {
  readonly errors: readonly ToldMistake[];
}

async function decide(request: FormRequest): Promise<Shown | SentOn> {
  const { form, path, asked } = request;
  const act = form.get('do');
  const input = { key: keyIn(path), expectedVersion: Number(form.get('version')) || 0, ground: form.get('ground')?.trim() || null, idempotencyKey: `${form.get('once') ?? ''}:${act}` };
  const { errors } = await carryOut(request, act, input);
  if (errors.length > 0) return { ...(await show(request, errors)), status: 422 };
  return { location: linkTo(path, { done: act }, asked) };
}

async function carryOut({ form, answer }: FormRequest, act: string | null, input: { readonly key: string; readonly expectedVersion: number; readonly ground: string | null; readonly idempotencyKey: string }): Promise<Outcome> {
  switch (act) {
    case 'review': return told(await answer(StewardReviewDocument, { input: { ...input, comment: form.get('comment')?.trim() ?? '' } }));
    case 'approve': return told(await answer(StewardApproveDocument, { input }));
    case 'decline': return told(await answer(StewardDeclineDocument, { input }));
    case 'withdraw': return told(await answer(StewardWithdrawDocument, { input }));
    default: return { errors: [] };
  }
}

export function told({ data, errors }: { readonly data: { readonly done: Outcome } | null; readonly errors: readonly AnswerError[] }): Outcome {
  return data?.done ?? { errors: errors.map(mistakeOfError) };
}

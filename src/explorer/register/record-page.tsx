import { randomUUID } from 'node:crypto';
import { RegisterAdoptDocument, RegisterDiscardDocument, RegisterPublishDocument, RegisterResumeDocument, RegisterSupersedeDocument, RegisterSuspendDocument, RegisterWithdrawDocument } from '../../../schema/explorer/client/graphql.js';
import type { AnswerError } from '../page/asking.js';
import type { ExplorerPage, FormRequest, PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { creditSystemsOf, frameworksOf } from '../parts/choices/choices.js';
import { notFound } from '../parts/problem/problem.js';
import type { ToldMistake } from '../parts/refusal/mistakes.js';
import { linkTo } from '../words/speaking.js';
import { forAwardingBody, type Viewer } from './for-awarding-body.js';
import { RecordBody, type Act } from './record-body.js';
import { draftOf, recordOf } from './registered.js';
import { titleOf } from './title-of.js';
import { mistakeOfError } from '../parts/refusal/error-lines.js';

/** `/register/record?key=…`: how one record stands, and all that may become of it. */
export const recordPage: ExplorerPage = {
  path: '/register/record',
  show: (request) => forAwardingBody(request, (asked, viewer) => show(asked, viewer, [])),
  take: (request) => forAwardingBody(request, act),
};

async function show(request: PageRequest, viewer: Viewer, mistakes: readonly ToldMistake[]): Promise<Shown> {
  const { query, words } = request;
  const key = query.get('key') ?? '';
  const [draft, record] = [await draftOf(request, key), await recordOf(request, viewer, key)];
  if (draft === null && record === null) return notFound(words);
  const title = draft ? titleOf(draft.content) : (record?.localisedTitle.text ?? key);
  const done = query.get('done');
  const parts = {
    title, draft, record, mistakes, once: randomUUID(),
    done: done !== null && words.has(`register.done.${done}`) ? words.say(`register.done.${done}` as never) : null,
    frameworks: record ? await frameworksOf(request) : [],
    creditSystems: record ? await creditSystemsOf(request) : [],
    recordKey: key,
  };
  return { title, section: 'register', body: <RecordBody {...parts} /> };
}

interface Outcome {
  readonly errors: readonly ToldMistake[];
  /** What everybody sees afterwards, of an act that answers it. */
  readonly microcredential?: object | null;
}

async function act(request: FormRequest, viewer: Viewer): Promise<Shown | SentOn> {
  const { form, query, asked } = request;
  const key = query.get('key') ?? '';
  const name = form.get('do') as Act | null;
  const input = { key, expectedVersion: Number(form.get('version')) || 0, idempotencyKey: `${form.get('once') ?? ''}:${name}` };
  const { errors, microcredential } = await carryOut(request, name, input);
  if (errors.length > 0) return { ...(await show(request, viewer, errors)), status: 422 };
  if (name === 'adopt') return { location: linkTo('/register/edit', { key }, asked) };
  // A draft that was thrown away has no page any more where nothing else stands.
  return { location: name === 'discard' && !microcredential ? linkTo('/register', {}, asked) : linkTo('/register/record', { key, done: name }, asked) };
}

async function carryOut(request: FormRequest, act: Act | null, input: { readonly key: string; readonly expectedVersion: number; readonly idempotencyKey: string }): Promise<Outcome> {
  const { form, answer } = request;
  const [reason, successor] = [form.get('reason')?.trim() ?? '', form.get('successor')?.trim() ?? ''];
  switch (act) {
    case 'publish': return told(await answer(RegisterPublishDocument, { input: { ...input, reason: reason || null } }));
    case 'suspend': return told(await answer(RegisterSuspendDocument, { input: { ...input, reason } }));
    case 'resume': return told(await answer(RegisterResumeDocument, { input: { ...input, reason } }));
    case 'supersede': return told(await answer(RegisterSupersedeDocument, { input: { ...input, reason, successor } }));
    case 'withdraw': return told(await answer(RegisterWithdrawDocument, { input: { ...input, reason, ...(successor && { successor }) } }));
    case 'discard': return told(await answer(RegisterDiscardDocument, { input }));
    case 'adopt': return told(await answer(RegisterAdoptDocument, { input }));
    case null: return { errors: [] };
  }
}

function told({ data, errors }: { readonly data: { readonly done: Outcome } | null; readonly errors: readonly AnswerError[] }): Outcome {
  return data?.done ?? { errors: errors.map(mistakeOfError) };
}

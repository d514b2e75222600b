import { RegisterDraftDocument, RegisterJudgeDocument, RegisterStandingDocument, type RegisterStandingQuery } from '../../../schema/explorer/client/graphql.js';
import type { Asking } from '../page/asking.js';
import type { Viewer } from './for-awarding-body.js';
import { contentToInput } from './form/content-to-input.js';
import { findingsOf, NO_FINDINGS, type Findings } from './form/findings.js';
import type { Input, Values } from './form/form-values.js';

/** What a body is to write over: its draft, else what is published. */
export interface Standing {
  readonly key: string;
  /** What `expectedVersion` asks for. */
  readonly version: number;
  readonly input: Input;
  readonly state: string;
}

export type PublicRecord = Extract<NonNullable<RegisterStandingQuery['node']>, { readonly key: string }>;

const isRecord = (node: RegisterStandingQuery['node'] | undefined): node is PublicRecord => node !== null && node !== undefined && 'key' in node;

/** A record of a body, as everybody sees it; null where there is none, or it is another body's. */
export async function recordOf(asking: Asking, { organisation }: Viewer, key: string): Promise<PublicRecord | null> {
  const { data } = await asking.answer(RegisterStandingDocument, { id: `microcredential:${key}` });
  const node = data?.node;
  return isRecord(node) && node.key.startsWith(`${organisation.key}:`) ? node : null;
}

/** A draft of a body; null where there is none, or it is another body's: which of the two is not told. */
export async function draftOf(asking: Asking, key: string) {
  return (await asking.answer(RegisterDraftDocument, { key })).data?.draft ?? null;
}

export async function standingOf(asking: Asking, viewer: Viewer, key: string): Promise<Standing | null> {
  const draft = await draftOf(asking, key);
  if (draft) return { key, version: draft.version, input: contentToInput(draft.content as Input), state: 'DRAFT' };
  const record = await recordOf(asking, viewer, key);
  return record && { key, version: record.version, input: contentToInput(record.content as Input), state: record.state };
}

/** What the rules say of an input; nothing where they could not be asked. */
export async function judged(asking: Asking, awardingBody: string, input: Input, values: Values): Promise<Findings> {
  const { data } = await asking.answer(RegisterJudgeDocument, { input: input as never, awardingBody });
  return data ? findingsOf(data.microcredentialValidate, values) : NO_FINDINGS;
}

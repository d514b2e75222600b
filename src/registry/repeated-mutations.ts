import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { rememberedRequest } from '../ledger/request/remember-request.js';
import type { RememberedRequestRow } from '../ledger/request/remembered-request.entity.js';
import { answering, type WriteRequest } from '../ledger/request/write-request.js';
import type { Reader } from '../platform/database/reader.js';
import type { RequestContext } from '../record/request-context.js';
import { told, type Mistake } from '../record/user-error.type.js';
import { say } from '../record/words/say.js';
import { payloadOf, refusedPayload } from './refused-payload.js';

export const LONGEST_IDEMPOTENCY_KEY = 200;

export interface RepeatSources {
  readonly reader: () => Reader;
  /** What a request wrote, as it stands now; null where it is no longer there. */
  readonly record: (kind: string, key: string, context: RequestContext) => Promise<unknown>;
}

interface Payload {
  readonly errors: readonly Mistake[];
}

type Field = GraphQLField<unknown, RequestContext>;

/**
 * Carries out each mutation that comes with an idempotency key once. The second time the answer is the record as it
 * stands by then; another question under the same key is refused. Every mutation whose input has the key is wrapped, so
 * that none can forget it; the key is kept with the record, in one transaction (remember-request.ts).
 */
export function answerRepeats(schema: GraphQLSchema, sources: RepeatSources): GraphQLSchema {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {}) as Field[];
  for (const field of fields.filter(takesKey)) wrap(field, sources);
  return schema;
}

function takesKey({ args }: Field): boolean {
  const type = getNamedType(args.find(({ name }) => name === 'input')?.type);
  return isInputObjectType(type) && 'idempotencyKey' in type.getFields();
}

function wrap(field: Field, sources: RepeatSources): void {
  const { resolve } = field;
  if (resolve === undefined) return;
  field.resolve = async (root, args, context, info): Promise<unknown> => {
    const request = requestOf(field.name, args['input'] as object, context);
    if (request === null) return resolve(root, args, context, info);
    if (request.requestKey.trim() === '' || request.requestKey.length > LONGEST_IDEMPOTENCY_KEY) return refused(field, BAD_KEY);
    const again = async (): Promise<unknown> => {
      const before = await rememberedRequest(sources.reader(), request.body, request.requestKey);
      return before && repeated(field, request, before, sources, context);
    };
    const before = await again();
    if (before !== null) return before;
    try {
      const payload = (await answering(request, () => resolve(root, args, context, info))) as Payload;
      // Where it came twice at once, the other one was first: that is no mistake of the sender.
      return payload.errors.length === 0 ? payload : ((await again()) ?? payload);
    } catch (error) {
      const first = await again();
      if (first === null) throw error;
      return first;
    }
  };
}

function requestOf(mutation: string, input: object, { principal }: RequestContext): WriteRequest | null {
  const { idempotencyKey } = input as { readonly idempotencyKey?: string | null };
  if (idempotencyKey == null || principal === null) return null;
  const asked = canonicalize(JSON.parse(JSON.stringify({ mutation, input }))) ?? '';
  return { body: principal.organisation, requestKey: idempotencyKey, sha256: hash('sha256', asked, 'hex') };
}

async function repeated(field: Field, { sha256 }: WriteRequest, before: RememberedRequestRow, { record }: RepeatSources, context: RequestContext): Promise<unknown> {
  if (before.sha256 !== sha256) return refused(field, REUSED);
  const written = await record(before.kind, before.recordKey, context);
  return payloadOf(field, written, []);
}

const refused = (field: Field, mistake: Mistake): unknown => refusedPayload(field, [mistake]);

const PATH = ['input', 'idempotencyKey'];
const BAD_KEY: Mistake = { code: 'INVALID', path: PATH, ...told(say((words) => words.badIdempotencyKey(LONGEST_IDEMPOTENCY_KEY))) };
const REUSED: Mistake = { code: 'IDEMPOTENCY_KEY_REUSED', path: PATH, ...told(say((words) => words.idempotencyKeyReused())) };

import { parse } from 'graphql';
import { pino } from 'pino';
import { built } from './built.js';

const { contextOf } = await built<typeof import('../../src/cli/context.js')>('cli/context.js');
const { createGraphqlSchema } = await built<typeof import('../../src/graphql-schema.js')>('graphql-schema.js');
const { openRegistry } = await built<typeof import('../../src/main.js')>('main.js');
const { ERROR_CODES } = await built<typeof import('../../src/platform/graphql/error-codes.js')>('platform/graphql/error-codes.js');
const { DEFAULT_LIMITS } = await built<typeof import('../../src/platform/graphql/limits.js')>('platform/graphql/limits.js');
const { OperationRunner } = await built<typeof import('../../src/platform/graphql/operation-runner.js')>('platform/graphql/operation-runner.js');
const { PreparedDocument } = await built<typeof import('../../src/platform/graphql/prepared-document.js')>('platform/graphql/prepared-document.js');
const { NO_RATE_LIMIT } = await built<typeof import('../../src/platform/http/rate-limit.js')>('platform/http/rate-limit.js');

export type Registry = Awaited<ReturnType<typeof openRegistry>>;
type Variables = Readonly<Record<string, unknown>>;

/** Runs one operation as the server does after it has read the request, without the cache of answers. */
export type Ask = (variables: Variables) => Promise<unknown>;

export interface OpenStore {
  readonly registry: Registry;
  prepare(operation: string): Ask;
}

/** Opens a store that is migrated and seeded. */
export async function openStore(path: string): Promise<OpenStore> {
  const registry = await openRegistry({ sqlitePath: path });
  await registry.references.refresh();
  const schema = createGraphqlSchema(registry);
  const runner = new OperationRunner({
    createContext: ({ locale, today }) => contextOf(locale, today),
    limits: DEFAULT_LIMITS,
    charge: NO_RATE_LIMIT,
    codes: ERROR_CODES,
    log: pino({ level: 'silent' }),
  });
  const today = new Date().toISOString().slice(0, 10);
  return {
    registry,
    prepare(text) {
      const operation = new PreparedDocument(schema, parse(text)).operation(undefined)!;
      return async (variables) => {
        const exchange = { facts: { headers: {}, locale: 'en', requestId: 'bench', today }, client: 'bench' };
        const { data, errors } = await runner.run(operation, variables, exchange);
        if (errors) throw new Error(`The operation failed: ${errors[0]!.message}`);
        return data;
      };
    },
  };
}

import { parse } from 'graphql';
import { pino } from 'pino';
import { contextOf } from '../../src/cli/context.js';
import { createGraphqlSchema } from '../../src/graphql-schema.js';
import { openRegistry, type OpenRegistry } from '../../src/main.js';
import { ERROR_CODES } from '../../src/platform/graphql/error-codes.js';
import { DEFAULT_LIMITS } from '../../src/platform/graphql/limits.js';
import { OperationRunner } from '../../src/platform/graphql/operation-runner.js';
import { PreparedDocument } from '../../src/platform/graphql/prepared-document.js';
import { NO_RATE_LIMIT } from '../../src/platform/http/rate-limit.js';

type Variables = Readonly<Record<string, unknown>>;

/** Runs one operation as the server does after it has read the request, without the cache of answers. */
export type Ask = (variables: Variables) => Promise<unknown>;

export interface OpenStore {
  readonly registry: OpenRegistry;
  prepare(operation: string): Ask;
}

/** Opens a store that is migrated and seeded. */
export async function openStore(path: string): Promise<OpenStore> {
  const registry = await openRegistry({ sqlitePath: path });
  await registry.references.refresh();
  const schema = createGraphqlSchema(registry);
  const runner = new OperationRunner({
    createContext: ({ languages, today }) => contextOf(languages, today),
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
        const exchange = { facts: { headers: {}, languages: ['en'] as const, requestId: 'bench', today }, caller: { budget: 'bench', principal: null } };
        const { data, errors } = await runner.run(operation, variables, exchange);
        if (errors) throw new Error(`The operation failed: ${errors[0]!.message}`);
        return data;
      };
    },
  };
}

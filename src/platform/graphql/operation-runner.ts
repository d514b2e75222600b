import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Deadlines } from './deadlines.js';
import type { ErrorCodes } from './error-codes.js';
import type { Caller, Exchange, RequestFacts } from './exchange.js';
import type { Outcome } from './execution/run.js';
import type { Limits } from './limits.js';
import type { PreparedOperation } from './prepared-document.js';
import { isForCaller, maskedFault } from './present-error.js';
import { RequestErrors } from './user-error.js';
import { variableShape } from './variable-shape.js';

export interface RunnerOptions {
  readonly createContext: (facts: RequestFacts, principal: Caller['principal']) => unknown;
  readonly limits: Limits;
  /** Takes points from a client's budget; throws RATE_LIMITED when it is used up. */
  readonly charge: (client: string, points: number) => Promise<void>;
  readonly codes: ErrorCodes;
  readonly log: Logger;
}

/**
 * Runs prepared operations: checks what depends on the variables, takes the points, executes within the time limit,
 * and masks and logs what is a fault of ours. Both ways in, Apollo Server's and the short one, end here.
 */
export class OperationRunner {
  private readonly deadlines: Deadlines;

  constructor(private readonly options: RunnerOptions) {
    this.deadlines = new Deadlines(options.limits.executionMs);
  }

  async run(operation: PreparedOperation, raw: Readonly<Record<string, unknown>>, exchange: Exchange): Promise<Outcome> {
    exchange.operation = operation.facts;
    const outcome = await this.attempt(operation, raw, exchange);
    if (outcome.errors === undefined) return outcome;
    exchange.failed = true;
    return { ...outcome, errors: outcome.errors.map((error) => this.maskIfFault(error, exchange)) };
  }

  private async attempt(operation: PreparedOperation, raw: Readonly<Record<string, unknown>>, exchange: Exchange): Promise<Outcome> {
    const { limits, charge, createContext } = this.options;
    try {
      const shape = variableShape(raw, limits);
      const coerced = operation.planned.coerce(raw, limits.errors);
      if ('errors' in coerced) return { errors: coerced.errors };
      exchange.variables = coerced.variables;
      await charge(exchange.caller.budget, operation.cost(shape, raw, limits));
      const context = await createContext(exchange.facts, exchange.caller.principal);
      const outcome = operation.planned.execute(coerced.variables, context, raw);
      return outcome instanceof Promise ? await this.deadlines.within(outcome) : outcome;
    } catch (error) {
      if (error instanceof RequestErrors) return { errors: error.errors };
      return { errors: [error instanceof GraphQLError ? error : fault(error)] };
    }
  }

  private maskIfFault(error: GraphQLError, { facts }: Exchange): GraphQLError {
    if (isForCaller(error, this.options.codes)) return error;
    const { requestId } = facts;
    this.options.log.error({ requestId, err: error.originalError ?? error, path: error.path }, 'fault while answering');
    const masked = maskedFault(error, requestId);
    return error.path === undefined ? Object.assign(masked, { extensions: { ...masked.extensions, http: { status: 500 } } }) : masked;
  }
}

function fault(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { whenReady } from '../when-ready.js';
import { Deadlines } from './deadlines.js';
import type { ErrorCodes } from './error-codes.js';
import type { Caller, Exchange, RequestFacts } from './exchange.js';
import type { Outcome, Variables } from './execution/run.js';
import type { Limits } from './limits.js';
import type { PreparedOperation } from './prepared-document.js';
import { isForCaller, maskedFault } from './present-error.js';
import { RequestErrors } from './user-error.js';
import { variableShape } from './variable-shape.js';

export interface RunnerOptions {
  readonly createContext: (facts: RequestFacts, principal: Caller['principal']) => unknown;
  readonly limits: Limits;
  /** Takes points from a client's budget; throws RATE_LIMITED when it is used up. */
  readonly charge: (client: string, points: number) => void | Promise<void>;
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

  /** At once where nothing has to be waited for. */
  run(operation: PreparedOperation, raw: Readonly<Record<string, unknown>>, exchange: Exchange): Outcome | Promise<Outcome> {
    exchange.operation = operation.facts;
    return whenReady(this.attempt(operation, raw, exchange), (outcome) => this.masked(outcome, exchange));
  }

  private masked(outcome: Outcome, exchange: Exchange): Outcome {
    if (outcome.errors === undefined) return outcome;
    exchange.failed = true;
    return { ...outcome, errors: outcome.errors.map((error) => this.maskIfFault(error, exchange)) };
  }

  private attempt(operation: PreparedOperation, raw: Readonly<Record<string, unknown>>, exchange: Exchange): Outcome | Promise<Outcome> {
    const { limits, charge } = this.options;
    try {
      const shape = variableShape(raw, limits);
      const coerced = operation.planned.coerce(raw, limits.errors);
      if ('errors' in coerced) return { errors: coerced.errors };
      exchange.variables = coerced.variables;
      const charged = charge(exchange.caller.budget, operation.cost(shape, raw, limits));
      const outcome = whenReady(charged, () => this.execute(operation, coerced.variables, raw, exchange));
      return outcome instanceof Promise ? outcome.catch(withoutData) : outcome;
    } catch (error) {
      return withoutData(error);
    }
  }

  private execute({ planned }: PreparedOperation, variables: Variables, raw: Readonly<Variables>, { facts, caller }: Exchange): Outcome | Promise<Outcome> {
    const context = this.options.createContext(facts, caller.principal);
    const outcome = planned.execute(variables, context, raw);
    return outcome instanceof Promise ? this.deadlines.within(outcome) : outcome;
  }

  private maskIfFault(error: GraphQLError, { facts }: Exchange): GraphQLError {
    if (isForCaller(error, this.options.codes)) return error;
    const { requestId } = facts;
    this.options.log.error({ requestId, err: error.originalError ?? error, path: error.path }, 'fault while answering');
    const masked = maskedFault(error, requestId);
    return error.path === undefined ? Object.assign(masked, { extensions: { ...masked.extensions, http: { status: 500 } } }) : masked;
  }
}

/** What kept an operation from running at all. */
function withoutData(error: unknown): Outcome {
  if (error instanceof RequestErrors) return { errors: error.errors };
  return { errors: [error instanceof GraphQLError ? error : fault(error)] };
}

function fault(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

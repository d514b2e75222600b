/** The text of an operation and what it asks for and gives: made from `schema/explorer` by codegen. */
export interface Operation<Data, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Data;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & {
    readonly code: string;
    /** Of the message; English unless told. */
    readonly messageLanguage?: string;
  };
}

export interface Answered<Data> {
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
}

/** Asks the registry's public interface in the name of the visitor: the same questions, limits and answers as over HTTP. */
export interface Asking {
  /** The data of an answer without errors; throws a `NotAnswered` otherwise. */
  ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data>;
  /** The answer, whatever it is: for pages that show what is wrong beside the rest. */
  answer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Answered<Data>>;
}

/** A question that was refused, or failed. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';

  constructor(readonly errors: readonly AnswerError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }

  /** `NOT_FOUND`, `BAD_USER_INPUT`, `RATE_LIMITED` … */
  get code(): string {
    return this.errors[0]?.extensions.code ?? 'INTERNAL_SERVER_ERROR';
  }
}

export type CreditQuestionFault = 'UNKNOWN_CREDIT_SYSTEM' | 'NOT_A_CREDIT_VALUE' | 'RANGE_IS_NO_VALUE' | 'EMPTY_RANGE' | 'NOT_A_DAY';

/** The question cannot be asked so: a mistake of the caller, at `argument`. */
export class CreditQuestionError extends Error {
  constructor(
    readonly fault: CreditQuestionFault,
    readonly argument: string,
    readonly found: string,
    expected: string,
    /** What it had to keep to: the longest value in characters, the minimum of a range. */
    readonly bound: string | number | null = null,
  ) {
    super(`${argument} "${shortened(found)}": ${expected}`);
    this.name = 'CreditQuestionError';
  }

  /** What was found, no longer than is quoted. */
  get quoted(): string {
    return shortened(this.found);
  }
}

const LONGEST_QUOTE = 80;

const shortened = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

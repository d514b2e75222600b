import type { LinkValues } from '../../words/speaking.js';

export interface AskedLevel {
  readonly framework: string;
  readonly level: string;
}

/** What the first page is asked for the answer to one question: `/?from=ie-nfq:8&to=eqf`. */
export const askValues = ({ framework, level }: AskedLevel, to: string, asOf: string | null): LinkValues => ({ from: `${framework}:${level}`, to, asOf });

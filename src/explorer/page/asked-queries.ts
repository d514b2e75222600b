import { NotAnswered, type Answered, type Asking, type Operation } from './asking.js';

/** A question that a page has asked. */
export interface AskedQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How a question gets to the public interface: its text and values, for the answer as JSON. */
export type Send = (text: string, variables: object) => Promise<unknown>;

/** Asks for one page, and keeps what was asked, to be shown on it. */
export class PageAsking implements Asking {
  readonly queries: AskedQuery[] = [];

  constructor(private readonly send: Send) {}

  async answer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Answered<Data>> {
    const text = operation.toString().trim();
    const values = variables as Readonly<Record<string, unknown>>;
    this.queries.push({ text, variables: values });
    const { data = null, errors = [] } = (await this.send(text, values)) as Partial<Answered<Data>>;
    return { data, errors };
  }

  async ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data> {
    const { data, errors } = await this.answer(operation, variables);
    if (data === null || errors.length > 0) throw new NotAnswered(errors);
    return data;
  }
}

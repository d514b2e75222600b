import { hash } from 'node:crypto';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Answerer } from './answerer.js';
import type { GraphqlRequest } from './graphql-request.js';
import { MEDIA_TYPES } from './negotiation.js';
import type { Question } from './question.js';
import type { Visit } from './visit.js';

/** Asks the API from a page of this server, in the name of its visitor and in a language; gives the answer as it would come over HTTP. */
export type AskWithin = (visit: Visit, text: string, variables: object, language: string) => Promise<unknown>;

/** A question that a page asks: identified, limited, paid for and kept like one that came over HTTP. */
class PageQuestion implements Question {
  readonly method = 'POST';
  readonly mediaType = MEDIA_TYPES[0];
  readonly plain = true;

  private readonly body: string;

  constructor(private readonly text: string, variables: object, readonly language: string) {
    this.body = JSON.stringify({ query: text, variables });
  }

  digest(): string {
    return hash('sha256', this.body, 'base64');
  }

  ordinary(): GraphqlRequest {
    const { variables } = JSON.parse(this.body) as Pick<GraphqlRequest, 'variables'>;
    return { query: this.text, variables, operationName: undefined };
  }

  whole(): HTTPGraphQLRequest {
    return { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: JSON.parse(this.body) as unknown };
  }
}

export function askWithin(answerer: Answerer): AskWithin {
  return async (visit, text, variables, language) => {
    // Who only looks at a page changes nothing, whatever link led there.
    if (visit.request.method !== 'POST' && text.startsWith('mutation')) throw new Error('A page that is only looked at asked for a change.');
    const { body } = await answerer.answer(visit, new PageQuestion(text, variables, language));
    return JSON.parse(body.plain.toString()) as unknown;
  };
}

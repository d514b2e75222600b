import type { AskedQuery } from './asked-queries.js';

/** Node reads 16 kB of a request's head; some of it is for other things. */
const LONGEST_ADDRESS = 8_000;

/** The query editor with a question in it; without one where it is too long for an address. */
export function editorAddress({ text, variables }: AskedQuery): string {
  const search = new URLSearchParams({ query: text });
  if (Object.keys(variables).length > 0) search.set('variables', JSON.stringify(variables, null, 2));
  const address = `/graphiql?${search}`;
  return address.length > LONGEST_ADDRESS ? '/graphiql' : address;
}

/** A question, however it came. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The question in a JSON body, if it is an ordinary one. Anything else (a stored document, wrong types, a batch) is
 * undefined: Apollo Server says what is wrong with it.
 */
export function ordinaryPost(body: unknown): GraphqlRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query === '') return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isRecord(variables)) return undefined;
  if (extensions != null && (!isRecord(extensions) || 'persistedQuery' in extensions)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

/** The question in a query string, if it is an ordinary one. */
export function ordinaryGet(search: string): GraphqlRequest | undefined {
  const parameters = new URLSearchParams(search);
  const names = ['query', 'operationName', 'variables', 'extensions'];
  if (names.some((name) => parameters.getAll(name).length > 1)) return undefined;
  return ordinaryPost({
    query: parameters.get('query'),
    operationName: parameters.get('operationName'),
    variables: parsedOrText(parameters.get('variables')),
    extensions: parsedOrText(parameters.get('extensions')),
  });
}

/** Text that is not JSON stays text, which is no record. */
function parsedOrText(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) ?? text;
  } catch {
    return text;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Operation } from '../page/asking.js';

/** Asks the public interface from the browser. Rejects where there is no answer, or one with errors. */
export async function askLive<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, language: string, signal?: AbortSignal): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal: signal ?? null,
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
  if (data === undefined || data === null || errors !== undefined) throw new Error(errors?.[0]?.message ?? 'no answer');
  return data;
}

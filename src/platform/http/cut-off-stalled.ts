import type { ServerResponse } from 'node:http';

/**
 * Ends the connection of a client that has taken nothing of the answer for so long (milliseconds) while something of it
 * waits to be sent. As long as nothing waits, it is we who are slow.
 */
export function cutOffStalled(response: ServerResponse, ms: number): void {
  response.setTimeout(ms, () => {
    if (response.writableLength > 0) response.destroy();
  });
}

import type { Logger } from 'pino';
import type { Visit } from './visit.js';

/**
 * One line for each reply: how it went, and the name of the operation; no address, header, variable or text of a
 * question, and of the path only the route that answered.
 */
export function logReply(log: Logger, { request, route, requestId, started, operationName }: Visit, status: number): void {
  if (!log.isLevelEnabled('info')) return;
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  log.info({ requestId, method: request.method, route, status, ms, operation: operationName }, 'reply');
}

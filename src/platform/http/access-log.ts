import type { Logger } from 'pino';
import type { Visit } from './visit.js';

/**
 * One line for each reply: how it went, and the name of the operation; no address, header, variable or text of a
 * question, and of the path only the route that answered.
 */
export function logReply(log: Logger, { request, route, requestId, started, operationName }: Visit, status: number): void {
  const level = status < 400 ? 'debug' : status < 500 ? 'info' : 'error';
  if (!log.isLevelEnabled(level)) return;
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  log[level]({ requestId, method: request.method, route, status, ms, operation: operationName }, 'reply');
}

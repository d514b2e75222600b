import type { Logger } from 'pino';
import type { Visit } from './visit.js';

/**
 * One line for each reply: how it went, and the name of the operation; no address, header, variable or text of a
 * question, and of the path only the route that answered. Replies that went well are logged at `debug`: at full speed
 * their lines would cost a tenth of the time, and `/metrics` counts them.
 */
export function logReply(log: Logger, visit: Visit, status: number): void {
  const level = levelOf(status);
  if (!log.isLevelEnabled(level)) return;
  const { request, route, requestId, started, operationName } = visit;
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  log[level]({ requestId, method: request.method, route, status, ms, operation: operationName }, 'reply');
}

function levelOf(status: number): 'debug' | 'info' | 'error' {
  if (status < 400) return 'debug';
  return status < 500 ? 'info' : 'error';
}

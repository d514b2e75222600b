import { createServer } from 'node:http';
import { graphqlSync } from 'graphql';
import { pino } from 'pino';
import { answer, query, schema } from './world.js';
const [, , which, portText] = process.argv;
const port = Number(portText);
void answer;
if (which === 'bare') {
  const { execute, parse } = await import('graphql');
  const body = Buffer.from(JSON.stringify(await execute({ schema, document: parse(query), variableValues: { from: { framework: 'a', level: 'b' }, to: 'c' } })) + '\n');
  createServer((_q, r) => { r.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }); r.end(body); }).listen(port);
} else if (which === 'ours') {
  const { startHttpServer } = await import('../../src/platform/http/server.js');
  const log = process.env['ACCESS'] === 'off' ? pino({ level: 'silent' }) : pino(pino.destination({ dest: '/dev/null', sync: false, minLength: 4096 }));
  await startHttpServer({ schema, host: '127.0.0.1', port, publicUrl: 'http://127.0.0.1', createContext: () => ({}), revision: () => ({ revision: 1, referenceRevision: 1 }),
    readiness: async () => ({ ready: true }), locales: ['en'], rateLimit: (process.env['RATE'] ?? 'off') as 'on', limits: { pointsPerMinute: 1e12, answerCacheBytes: Number(process.env['CACHE'] ?? 24e6) }, log, title: 'x' });
} else if (which === 'yoga') {
  const { createYoga } = await import('graphql-yoga');
  createServer(createYoga({ schema, logging: false, graphiql: false }) as never).listen(port);
} else if (which === 'mercurius') {
  const fastify = (await import('fastify')).default; const mercurius = (await import('mercurius')).default;
  const app = fastify(); await app.register(mercurius as never, { schema, jit: 1 } as never); await app.listen({ port });
}
void graphqlSync;
process.on('SIGUSR2', () => { console.log(process.memoryUsage()); (globalThis as { gc?: () => void }).gc?.(); console.log('after gc', process.memoryUsage()); });
process.on('SIGTERM', () => process.exit(0));
console.log('up');

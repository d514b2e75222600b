import { pino } from 'pino';
import { query, schema } from './world.js';
import { openApolloDoor } from '../../src/platform/graphql/apollo-door.js';
import { ERROR_CODES } from '../../src/platform/graphql/error-codes.js';
import { DEFAULT_LIMITS } from '../../src/platform/graphql/limits.js';
import { OperationRunner } from '../../src/platform/graphql/operation-runner.js';
import { preparedDocuments } from '../../src/platform/graphql/prepared-document.js';
import { presentOutcome, resultText } from '../../src/platform/graphql/present-outcome.js';
import { variableShape } from '../../src/platform/graphql/variable-shape.js';
import { AnswerCache } from '../../src/platform/http/answer-cache.js';
import { Answerer } from '../../src/platform/http/answerer.js';
import { localeChooser } from '../../src/platform/http/negotiation.js';
import { PostedQuestion } from '../../src/platform/http/question.js';
import { NO_RATE_LIMIT } from '../../src/platform/http/rate-limit.js';
import type { Visit } from '../../src/platform/http/visit.js';

const log = pino({ level: 'silent' });
const limits = DEFAULT_LIMITS, codes = ERROR_CODES;
const documents = preparedDocuments(limits);
const runner = new OperationRunner({ createContext: () => ({}), limits, charge: NO_RATE_LIMIT, codes, log });
const door = await openApolloDoor({ schema, limits, codes, log, runner, documents });
const cache = new AnswerCache(24e6);
const answerer = new Answerer({ door, runner, documents, cache, charge: NO_RATE_LIMIT, codes, localeFor: localeChooser(['en']), revision: () => ({ revision: 1, referenceRevision: 1 }), cacheScope: () => ({ restsOn: 'revision', everyDateGiven: false }), authorisationScope: () => '' });
const visit = { request: { headers: { 'content-type': 'application/json' }, socket: { remoteAddress: '127.0.0.1' } }, requestId: 'x' } as unknown as Visit;
let n = 0;
const bytes = () => Buffer.from(JSON.stringify({ operationName: 'Equivalence', query, variables: { from: { framework: 'ie-nfq', level: String(n++) }, to: 'au-aqf' } }));
const vars = () => ({ from: { framework: 'ie-nfq', level: String(n++) }, to: 'au-aqf' });
await answerer.answer(visit, new PostedQuestion(visit, bytes()));
const operation = documents.get(query)!.operation('Equivalence')!;
const outcome = await runner.run(operation, vars(), { facts: {} as never, client: '' });
const fastify = (await import('fastify')).default; const mercurius = (await import('mercurius')).default;
const app = fastify(); await app.register(mercurius as never, { schema, jit: 1 } as never); await app.ready();
const { planned } = operation;
const ways: Record<string, () => unknown> = {
  bytes: () => bytes(),
  parse: () => JSON.parse(bytes().toString('utf8')),
  answerer: () => answerer.answer(visit, new PostedQuestion(visit, bytes())),
  runner: () => runner.run(operation, vars(), { facts: {} as never, client: '' }),
  digest: () => new PostedQuestion(visit, bytes()).digest(),
  ordinary: () => new PostedQuestion(visit, bytes()).ordinary(),
  known: () => { const r = new PostedQuestion(visit, bytes()).ordinary()!; return documents.get(r.query)!.operation(r.operationName); },
  textRunner: async () => { const o = await runner.run(operation, vars(), { facts: {} as never, client: '' }); return resultText(presentOutcome(o, codes).result); },
  shape: () => variableShape(vars(), limits),
  coerce: () => planned.coerce(vars(), 20),
  execute: () => planned.execute({ from: { framework: 'a', level: 'b' }, to: 'x' }, {}, {}),
  text: () => resultText(presentOutcome(outcome, codes).result),
  mercurius: () => (app as unknown as { graphql: (q: string, c: object, v: object) => unknown }).graphql(query, {}, vars()),
};
const best: Record<string, number> = {};
for (let round = 0; round < Number(process.argv[3] ?? 60); round++) for (const [name, f] of Object.entries(ways)) {
  if (process.argv[2] && process.argv[2] !== name) continue;
  const k = 300; const t = performance.now();
  for (let i = 0; i < k; i++) { const r = f(); if (r instanceof Promise) await r; }
  best[name] = Math.min(best[name] ?? 1e9, (performance.now() - t) / k * 1000);
}
console.log(Object.entries(best).map(([k, v]) => `${k} ${v.toFixed(1)}`).join('  '));
process.exit(0);

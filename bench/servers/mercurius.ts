/** mercurius on fastify, with JIT, over the schema of the registry as type-graphql makes it, or with `ours` as our server has it: `mercurius.ts store.sqlite [ours]` on PORT. */
import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { schemaOver } from './schema-over.js';

const { schema, createContext } = await schemaOver(process.argv[2]!, process.argv[3] === 'ours' ? 'ours' : 'made');
const app = fastify();
await app.register(mercurius, { schema, context: createContext, jit: 1 });
app.get('/', async () => 'ready');
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });

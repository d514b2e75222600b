/** graphql-yoga over the schema of the registry: `yoga.ts store.sqlite` on PORT. */
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { schemaOver } from './schema-over.js';

const { schema, createContext } = await schemaOver(process.argv[2]!, 'ours');
const yoga = createYoga({ schema, context: createContext, logging: false, graphiql: false, landingPage: false, healthCheckEndpoint: '/' });
createServer((request, response) => void yoga(request, response)).listen(Number(process.env['PORT']), '127.0.0.1');

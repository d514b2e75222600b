import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { Router } from '../../../src/platform/http/router.js';

const handler = (): void => undefined;
const router = new Router([
  { path: '/', methods: { GET: handler } },
  { path: '/page', methods: { GET: handler, POST: handler } },
  { path: '/files/', methods: { GET: handler } },
]);
const find = (method: string, path: string) => router.find({ path, request: { method } as IncomingMessage });

it.each([
  ['GET', '/', { kind: 'found', route: '/' }],
  ['HEAD', '/page', { kind: 'found', route: '/page' }],
  ['GET', '/files/a/b', { kind: 'found', route: '/files/' }],
  ['PUT', '/page', { kind: 'other-method', route: '/page', allowed: 'GET, HEAD, POST' }],
  ['constructor', '/page', { kind: 'other-method', route: '/page' }],
  ['GET', '/page/', { kind: 'unknown' }],
  ['GET', '/elsewhere', { kind: 'unknown' }],
])('%s %s', (method, path, expected) => {
  expect(find(method, path)).toMatchObject(expected);
});

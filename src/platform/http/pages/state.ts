import type { Registry } from 'prom-client';
import type { Readiness } from '../options.js';
import type { Replier } from '../replier.js';
import type { FlatHeaders, Page, Visit } from '../visit.js';

/** `/healthz`: the process answers. `/readyz`: it can answer questions, and from what. `/metrics`: what it counts. */
export function statePages(readiness: () => Promise<Readiness>, registry: Registry, headers: FlatHeaders, replier: Replier): readonly Page[] {
  const own = [...headers, 'cache-control', 'no-store', 'content-type'];
  const json = (visit: Visit, status: number, content: object): void =>
    replier.send(visit, { status, headers: [...own, 'application/json; charset=utf-8'], body: `${JSON.stringify(content)}\n` });
  return [
    { path: '/healthz', methods: { GET: (visit) => json(visit, 200, { alive: true }) } },
    {
      path: '/readyz',
      methods: {
        GET: async (visit) => {
          const state = await readiness();
          json(visit, state.ready ? 200 : 503, state);
        },
      },
    },
    {
      path: '/metrics',
      methods: {
        GET: async (visit) => replier.send(visit, { status: 200, headers: [...own, registry.contentType], body: await registry.metrics() }),
      },
    },
  ];
}

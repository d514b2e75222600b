/** How long the built server takes on a seeded store, from starting the process until `/readyz` answers 200. */
import { storeWith } from './generate/store.js';
import { build } from './measure/built.js';
import { startRegistry } from './measure/child.js';
import { heading, report } from './measure/report.js';
import { inRounds } from './measure/rounds.js';

const ROUNDS = 9;

build();
const store = await storeWith(0);
try {
  const { seconds } = await inRounds(ROUNDS, {
    seconds: async () => {
      const start = performance.now();
      const server = await startRegistry(store.path);
      const took = performance.now() - start;
      await server.stop();
      return took / 1000;
    },
  });
  heading('The built server on a seeded store');
  report({ what: 'from its start until /readyz answers 200', values: seconds, unit: ' s', reach: { atMost: 1 } });
} finally {
  store.release();
}

import { parentPort, workerData } from 'node:worker_threads';
import { openConnection } from './connection.js';
import { READY, type HeavyAnswer, type HeavyQuestion } from './heavy-message.js';
import { Statements } from './statements.js';
import { addTally } from './tally.js';

/** A thread that nobody waits for may wait for a lock. */
const BUSY_TIMEOUT = 1_000;

const connection = openConnection(workerData as string, { readonly: true, busyTimeout: BUSY_TIMEOUT });
addTally(connection);
const statements = new Statements(connection);

parentPort?.on('message', ({ sql, parameters }: HeavyQuestion) => {
  parentPort?.postMessage(answer(sql, parameters));
});
parentPort?.postMessage(READY);

function answer(sql: string, parameters: HeavyQuestion['parameters']): HeavyAnswer {
  try {
    return { rows: statements.all(sql, parameters) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

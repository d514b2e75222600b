import { setPriority } from 'node:os';

/** As far behind as still gets a tenth of a processor that others want whole. */
const BEHIND = 10;

/**
 * Lets this thread, and those that it starts, come after all others wherever there are fewer processors than threads:
 * whoever asks something meanwhile is answered first. On Linux a priority belongs to a thread; elsewhere it would be
 * that of the whole process, and nothing is changed.
 */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(BEHIND);
}

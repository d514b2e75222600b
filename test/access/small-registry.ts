import type { Configuration } from '../../src/cli/configuration.js';
import { runRegistry, type RunningRegistry } from '../api/running-registry.js';
import { scratch } from '../cli/openqf.js';
import { SOUND_FOLDER } from '../seed/folders.js';

/** A registry with next to nothing in it, that answers over HTTP. */
export async function runSmallRegistry(settings: Partial<Configuration> = {}): Promise<RunningRegistry> {
  const place = scratch();
  const running = await runRegistry(place.folder('seeds', SOUND_FOLDER), settings);
  return {
    ...running,
    async close() {
      await running.close();
      place.remove();
    },
  };
}

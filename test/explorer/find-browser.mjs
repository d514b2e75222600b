import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's browser without a window is the same one, with less work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** The browser that the tests drive: `CHROMIUM` where it is set, else the first that is found; null where there is none. */
export function findBrowser() {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

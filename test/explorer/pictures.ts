import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Of a picture's points, how many may differ from the approved one: what another version of the same browser draws otherwise at the edges of letters. */
const TOLERANCE = 0.005;
/** How far two colours may be apart and count as the same, from 0 to 1. */
const THRESHOLD = 0.2;

/**
 * Compares what the page looks like with the approved picture of that name. `OPENQF_APPROVE_PICTURES=1` approves what
 * is there now: look at it before you commit it.
 */
export async function expectPicture(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));
  await page.evaluate('document.fonts.ready.then(() => true)');
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (process.env['OPENQF_APPROVE_PICTURES'] === '1' || !existsSync(path)) {
    if (process.env['OPENQF_APPROVE_PICTURES'] !== '1') throw new Error(`There is no approved picture ${name}.png: run the test with OPENQF_APPROVE_PICTURES=1, and look at it.`);
    writeFileSync(path, taken);
    return;
  }
  const [now, approved] = [PNG.sync.read(taken), PNG.sync.read(readFileSync(path))];
  expect({ name, width: now.width, height: now.height }).toEqual({ name, width: approved.width, height: approved.height });
  const differing = pixelmatch(now.data, approved.data, undefined, now.width, now.height, { threshold: THRESHOLD });
  const share = differing / (now.width * now.height);
  expect({ name, differsTooMuch: share > TOLERANCE, share: Math.min(share, TOLERANCE) }).toMatchObject({ name, differsTooMuch: false });
}

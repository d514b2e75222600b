import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** `OPENQF_PHOTOGRAPHS=1` renews the pictures of docs/explorer.md while the walks that they show are tested. */
const WANTED = process.env['OPENQF_PHOTOGRAPHS'] === '1';
const FOLDER = fileURLToPath(new URL('../../docs/explorer/', import.meta.url));

/** The page as it is now, or what is of a part of it, for the documentation. */
export async function photograph(page: Page, name: string, part?: string): Promise<void> {
  if (!WANTED) return;
  mkdirSync(FOLDER, { recursive: true });
  const shown = { path: `${FOLDER}${name}.png`, animations: 'disabled', caret: 'hide' } as const;
  if (part === undefined) await page.screenshot(shown);
  else await page.locator(part).first().screenshot(shown);
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page, ViewportSize } from 'playwright-core';
import { expect } from 'vitest';
import { alive, type Explored } from './browser.js';

interface Reader {
  readonly name: string;
  /** CSS pixels. */
  readonly size: ViewportSize;
  readonly colours?: 'dark';
  readonly language?: string;
}

/** Ways in which a page is read. 320 px is also 1,280 px at 400 % zoom. */
export const READERS: readonly Reader[] = [
  { name: 'on a wide screen', size: { width: 1_440, height: 900 } },
  { name: 'on a narrow screen, or at 400 % zoom', size: { width: 320, height: 640 } },
  { name: 'in the dark', size: { width: 1_440, height: 900 }, colours: 'dark' },
  { name: 'from right to left', size: { width: 800, height: 800 }, language: 'ar-XB' },
  { name: 'in French', size: { width: 600, height: 800 }, language: 'fr' },
];

/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What differs in the dark. */
const CONTRAST = ['color-contrast'];

/** Every reader finds the page whole: axe has nothing to say, nothing sticks out sideways, and nothing fails. Without script the same heading is there. */
export async function expectForEveryReader(explored: Explored, path: string): Promise<void> {
  const { page, leave } = await explored.visit(path);
  for (const { name, size, colours = 'light', language } of READERS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: colours });
    await page.goto(language === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await alive(page);
    await expectAccessible(page, name, colours === 'dark' ? CONTRAST : undefined);
  }
  await leave();
  const still = await explored.visit(path, { javaScriptEnabled: false });
  expect(await still.page.locator('main h1').count()).toBe(1);
  await still.leave();
}

/** The page as it is now. */
export async function expectAccessible(page: Page, reader: string, rules?: readonly string[]): Promise<void> {
  // In one piece: there are no frames of others, for whose sake axe would open another page.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === undefined ? axe.withTags(RULES) : axe.withRules([...rules])).analyze();
  const found = violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`) }));
  expect({ reader, address: page.url(), found }).toEqual({ reader, address: page.url(), found: [] });
  const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect({ reader, address: page.url(), sideways }).toEqual({ reader, address: page.url(), sideways: 0 });
}

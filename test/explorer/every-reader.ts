import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Explored } from './browser.js';

interface Reader {
  readonly name: string;
  readonly visitor: BrowserContextOptions;
  readonly language?: string;
}

/** Ways in which a page is read. 320 px is also 1,280 px at 400 % zoom. */
export const READERS: readonly Reader[] = [
  { name: 'on a wide screen', visitor: {} },
  { name: 'on a narrow screen, or at 400 % zoom', visitor: { viewport: { width: 320, height: 640 } } },
  { name: 'in the dark', visitor: { colorScheme: 'dark' } },
  { name: 'from right to left', visitor: { viewport: { width: 800, height: 800 } }, language: 'ar-XB' },
  { name: 'in French', visitor: { viewport: { width: 600, height: 800 } }, language: 'fr' },
];

/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every reader finds the page whole: axe has nothing to say, nothing sticks out sideways, and nothing fails. Without script the same heading is there. */
export async function expectForEveryReader(explored: Explored, path: string): Promise<void> {
  for (const { name, visitor, language } of READERS) {
    const visited = await explored.visit(language === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`, visitor);
    await expectAccessible(visited.page, name);
    await visited.leave();
  }
  const still = await explored.visit(path, { javaScriptEnabled: false });
  expect(await still.page.locator('main h1').count()).toBe(1);
  await still.leave();
}

/** The page as it is now. */
export async function expectAccessible(page: Page, reader: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`) }));
  expect({ reader, address: page.url(), found }).toEqual({ reader, address: page.url(), found: [] });
  const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect({ reader, address: page.url(), sideways }).toEqual({ reader, address: page.url(), sideways: 0 });
}

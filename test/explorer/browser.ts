import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { runRegistry, type RunningRegistry } from '../api/running-registry.js';
import { findBrowser } from './find-browser.mjs';

/** A browser before a running registry, until it is closed. */
export interface Explored {
  readonly running: RunningRegistry;
  readonly browser: Browser;
  /** A visitor who has never been here, at an address of the registry. */
  visit(path: string, visitor?: BrowserContextOptions): Promise<VisitedPage>;
  close(): Promise<void>;
}

/** A page that somebody looks at. What goes wrong there is kept, and told when the visit ends. */
export interface VisitedPage {
  readonly page: Page;
  /** Ends the visit; fails where the page has reported an error, broken its own content policy, or asked another host. */
  leave(): Promise<void>;
}

/** What every visitor has unless told: reduced motion, so that nothing is still on its way when it is looked at. */
const VISITOR: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce', colorScheme: 'light', viewport: { width: 1440, height: 900 } };

/** Without a sandbox, since root has none; without what a window of a desktop would load beside the page; and with letters as wide as there. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-component-extensions-with-background-pages', '--disable-features=PreloadTopChromeWebUI,TabHoverCardImages,WebUIOmniboxPopup'];

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser() ?? '', args: ARGUMENTS });

/** Starts a registry on the project's seeds, and a browser. */
export async function explore(running?: RunningRegistry): Promise<Explored> {
  const registry = running ?? (await runRegistry());
  const browser = await launchBrowser();
  return {
    running: registry,
    browser,
    visit: (path, visitor) => visit(browser, registry.url, path, visitor),
    close: async () => {
      await browser.close();
      await registry.close();
    },
  };
}

async function visit(browser: Browser, url: string, path: string, visitor: BrowserContextOptions = {}): Promise<VisitedPage> {
  const context = await browser.newContext({ baseURL: url, ...VISITOR, ...visitor });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`error at ${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // A page that is not there is told of by its status.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) wrong.push(`console at ${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) wrong.push(`another host: ${request.url()}`);
  });
  await page.goto(path);
  if (visitor.javaScriptEnabled !== false) await alive(page);
  return {
    page,
    async leave() {
      await context.close();
      expect(wrong).toEqual([]);
    },
  };
}

/** Waits until every live part of the page has come to life, where there is script. */
export async function alive(page: Page): Promise<void> {
  if (page.context().browser() === null) return;
  await page.waitForLoadState('load');
  const scripted = await page.evaluate('document.querySelector(\'script[type="module"]\') !== null').catch(() => false);
  // A selector, since the content policy forbids to evaluate a text within the page.
  if (scripted === true) await page.waitForSelector('[data-island]:not([data-alive], [data-still], details:not([open]) *)', { state: 'detached', timeout: 5_000 }).catch(() => undefined);
}

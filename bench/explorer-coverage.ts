/**
 * The coverage matrix of the world in a browser: from the first byte of the page until it can be used, that is until
 * every cell is drawn and the arrow keys and the pointer move its cell. Beside it, how long the first byte takes:
 * where the study of the day has to be made first, and where it is kept.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { storeWith } from './generate/store.js';
import { build } from './measure/built.js';
import { startRegistry } from './measure/child.js';
import { heading, report } from './measure/report.js';
import { findBrowser } from '../test/explorer/find-browser.mjs';

const ROUNDS = 9;
const REACH_MS = 300;
/** As long as a study that is made anew leaves the browser anyway. */
const SETTLING_MS = 1_000;

/** Each way has days of its own: a study is made when its day is first asked about. */
const WAYS = [
  { name: 'countries with a framework', path: '/evidence/coverage?', month: '2026-03' },
  { name: 'all countries', path: '/evidence/coverage?show=all&', month: '2026-04' },
] as const;

/** Milliseconds. */
interface Visit {
  readonly firstByte: number;
  readonly interactive: number;
}

/** Keeps the moment at which the matrix has come to life: it is drawn then, before anything else can happen. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-island="coverage-matrix"][data-alive]')) return;
  window.matrixAlive = performance.now();
  observer.disconnect();
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-alive'] });`;

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // A browser that has just been opened is busy with itself, and starts the process that shows the pages of this host; nothing of the page is kept by that.
  await page.goto(new URL('/healthz', address).href);
  await page.waitForTimeout(SETTLING_MS);
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page.locator('[data-island="coverage-matrix"][data-alive]').waitFor();
  const { firstByte, alive } = await page.evaluate<{ firstByte: number; alive: number }>(
    '({ firstByte: performance.getEntriesByType("navigation")[0].responseStart, alive: window.matrixAlive })');
  await proveUsable(page);
  await context.close();
  return { firstByte, interactive: alive - firstByte };
}

/** What is measured is worth nothing if nothing moves. */
async function proveUsable(page: Page): Promise<void> {
  const told = page.locator('.matrix-readout [role="status"]');
  const before = await told.innerText();
  await page.locator('.matrix-cell').focus();
  await page.keyboard.press('ArrowDown');
  if ((await told.innerText()) === before) throw new Error('An arrow key does not move the cell of the matrix.');
}

build();
const store = await storeWith(0);
const server = await startRegistry(store.path);
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
try {
  heading('The coverage matrix of the world in Chromium, from the first byte of the page until it can be used');
  await visit(browser, `${server.url}/evidence/coverage`);
  for (const { name, path, month } of WAYS) {
    const kept: Visit[] = [];
    const fresh: Visit[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const address = `${server.url}${path}asOf=${month}-${String(round + 1).padStart(2, '0')}`;
      fresh.push(await visit(browser, address));
      kept.push(await visit(browser, address));
    }
    report({ what: `${name}, study made anew`, values: fresh.map(({ interactive }) => interactive), unit: ' ms', reach: { atMost: REACH_MS } });
    report({ what: `${name}, study kept`, values: kept.map(({ interactive }) => interactive), unit: ' ms', reach: { atMost: REACH_MS } });
    report({ what: `${name}, first byte, study made anew`, values: fresh.map(({ firstByte }) => firstByte), unit: ' ms' });
    report({ what: `${name}, first byte, study kept`, values: kept.map(({ firstByte }) => firstByte), unit: ' ms' });
    report({ what: `${name}, from the request on, study kept`, values: kept.map(({ firstByte, interactive }) => firstByte + interactive), unit: ' ms' });
  }
} finally {
  await browser.close();
  await server.stop();
  store.release();
}

import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** What one load of a page cost whoever waits for it. */
export interface PageLoad {
  /** From the beginning of the navigation until the largest thing was painted, milliseconds. */
  readonly largestPaint: number;
  /** What every task of the main thread took beyond 50 ms, after the first thing was painted, milliseconds. */
  readonly blocking: number;
}

/** An event of Chromium's own trace: times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string; readonly isOutermostMainFrame?: boolean } };
}

const CATEGORIES = ['loading', 'toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** A task that is longer keeps the reader waiting. */
const LONG_TASK = 50_000;

/** Loads an address as somebody who has never been here, on a processor so many times slower, and reads the trace. */
export async function tracedLoad(browser: Browser, address: string, slowDown: number): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // So that the process that shows the pages of this host is there, and is traced from the start; nothing of the page is kept by it.
    await page.goto(new URL('/healthz', address).href);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    return measured(await eventsOf(session, () => untilAlive(page, session, address)), address);
  } finally {
    await context.close();
  }
}

/** Fulfilled when every part that is to come alive has, and the page has been painted since. */
const ALIVE = `new Promise((done) => {
  const look = () => document.querySelector('[data-island]:not([data-alive], [data-still], details:not([open]) *)') === null
    ? requestAnimationFrame(() => setTimeout(done, 100))
    : setTimeout(look, 20);
  look();
})`;

/** What the live parts do is part of the wait. Asked of Chromium itself: Playwright would bring a script of its own into the page, which takes 100 ms. */
async function untilAlive(page: Page, session: CDPSession, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await session.send('Runtime.evaluate', { expression: ALIVE, awaitPromise: true });
}

async function eventsOf(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

function measured(events: readonly TraceEvent[], address: string): PageLoad {
  const named = (name: string): TraceEvent[] => events.filter((event) => event.name === name);
  const begun = named('navigationStart').find(({ args }) => args?.data?.documentLoaderURL === address);
  if (begun === undefined) throw new Error('The trace has no navigation.');
  const here = ({ pid, ts }: TraceEvent): boolean => pid === begun.pid && ts >= begun.ts;
  const painted = named('firstContentfulPaint').find(here);
  const largest = named('largestContentfulPaint::Candidate').filter(here).at(-1);
  if (painted === undefined || largest === undefined) throw new Error('The trace has no paint.');
  const tasks = named('RunTask').filter((event) => here(event) && event.tid === begun.tid && event.ts + (event.dur ?? 0) > painted.ts);
  const beyond = tasks.map(({ ts, dur = 0 }) => Math.max(0, ts + dur - Math.max(ts, painted.ts) - LONG_TASK));
  return { largestPaint: (largest.ts - begun.ts) / 1000, blocking: beyond.reduce((sum, each) => sum + each, 0) / 1000 };
}

/** Kilobytes of scripts and styles that a first visit loads, as they come over the wire; styles within the page as they would be alone. */
export async function weightOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const kinds = new Map<string, string>();
    let bytes = 0;
    await session.send('Network.enable');
    session.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (['Script', 'Stylesheet'].includes(kinds.get(requestId) ?? '')) bytes += encodedDataLength;
    });
    await untilAlive(page, session, address);
    const styles = await page.evaluate<string[]>('[...document.querySelectorAll("style")].map((style) => style.textContent)');
    return (bytes + brotliCompressSync(styles.join('')).length) / 1000;
  } finally {
    await context.close();
  }
}

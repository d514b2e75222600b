/** So long at most does a busy page put off what should come soon (ms). */
const SOON_MS = 300;

/** When the page has been drawn for the first time since. */
export const afterPaint = (): Promise<void> => new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve)));

/** A moment in which the browser has nothing else to do. Safari does not tell of such: there, its next task. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: SOON_MS });
    else setTimeout(resolve);
  });

const FOLDED = 'details:not([open])';

export const isFolded = (element: Element): boolean => element.closest(FOLDED) !== null;

/** When it is there to be seen: at once, unless it is folded away. */
export async function whenUnfolded(element: Element): Promise<void> {
  const folded = element.closest(FOLDED);
  if (folded === null) return;
  await new Promise((resolve) => folded.addEventListener('toggle', resolve, { once: true }));
  return whenUnfolded(element);
}

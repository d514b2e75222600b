import { h, hydrate, type ComponentType } from 'preact';
import type { LiveIsland, LivePage } from '../page/live-page.js';
import { SpeakingContext, type Speaking } from '../words/speaking.js';
import { Words } from '../words/words.js';
import { whenIdle, whenUnfolded } from './moments.js';

/** What a script of `client/islands` has. */
interface IslandScript {
  readonly Island: ComponentType<object>;
}

/** Brings to life what the server has made. What cannot be loaded stays as it is: whole, and still. */
export function enlivenPage({ language, asked, patterns, islands }: LivePage): void {
  const speaking = { words: new Words(language, patterns), asked };
  document.querySelectorAll('[data-island]').forEach((element, place) => {
    const island = islands[place];
    if (island) void enliven(element, island, speaking).catch(() => element.setAttribute('data-still', ''));
  });
}

async function enliven(element: Element, { scripts: [script], urgent, given }: LiveIsland, speaking: Speaking): Promise<void> {
  await whenUnfolded(element);
  const { Island } = (await import(script)) as IslandScript;
  // Each in a moment of its own, between which people can scroll and type.
  if (!urgent) await whenIdle();
  const typed = typedWithin(element);
  hydrate(h(SpeakingContext.Provider, { value: speaking }, h(Island, given)), element);
  element.setAttribute('data-alive', '');
  for (const [field, text] of typed) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

/** What somebody wrote before: coming to life puts back what the server had sent. */
const typedWithin = (element: Element): (readonly [HTMLInputElement, string])[] =>
  [...element.querySelectorAll('input')].filter(({ value, defaultValue, type }) => type === 'text' && value !== defaultValue).map((field) => [field, field.value] as const);

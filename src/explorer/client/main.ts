import { h, hydrate, type ComponentType } from 'preact';
import { SpeakingContext } from '../words/speaking.js';
import { Words } from '../words/words.js';
import { ISLANDS } from './islands.js';

/** What the document says to its live parts. */
interface PageWords {
  readonly language: string;
  readonly asked: string | null;
  readonly patterns: Readonly<Record<string, string>>;
}

const parsed = <T>(element: Element | null): T | null => (element === null ? null : (JSON.parse(element.textContent ?? 'null') as T));

/** Brings to life what the server has made. What cannot be loaded stays as it is: whole, and still. */
async function enliven(element: Element, { language, asked, patterns }: PageWords): Promise<void> {
  const load = ISLANDS[element.getAttribute('data-island') ?? ''];
  const place = element.querySelector('.island-live');
  const given = parsed<object>(element.querySelector('script[type="application/json"]'));
  if (load === undefined || place === null || given === null) return;
  const Component = (await load()) as ComponentType<object>;
  hydrate(h(SpeakingContext.Provider, { value: { words: new Words(language, patterns), asked } }, h(Component, given)), place);
  element.setAttribute('data-alive', '');
}

const words = parsed<PageWords>(document.querySelector('#page-words'));
if (words !== null) {
  for (const element of document.querySelectorAll('[data-island]')) {
    void enliven(element, words).catch(() => element.setAttribute('data-still', ''));
  }
}

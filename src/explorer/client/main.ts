import type { LivePage } from '../page/live-page.js';
import { afterPaint, isFolded } from './moments.js';

// First the page is there to be read, then its live parts come to life: unless one of them is what people come for.
const told = document.querySelector('#live-page')?.textContent;
if (told) {
  const page = JSON.parse(told) as LivePage;
  if (!page.islands.some(({ urgent }) => urgent)) await afterPaint();
  const elements = document.querySelectorAll('[data-island]');
  const soon = page.islands.filter((_, place) => elements[place] && !isFolded(elements[place]));
  // All at once: each would else be asked for only when the one before it has come.
  for (const path of new Set([...page.scripts, ...soon.flatMap(({ scripts }) => scripts)])) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: path }));
  }
  const { enlivenPage } = await import('./enliven.js');
  enlivenPage(page);
}

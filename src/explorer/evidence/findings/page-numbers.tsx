import type { VNode } from 'preact';
import { useLink, useWords, type LinkValues } from '../../words/speaking.js';

interface PageNumbersParts {
  readonly path: string;
  readonly values: LinkValues;
  readonly current: number;
  readonly pages: number;
}

/** The pages of a list that is known whole. */
export function PageNumbers({ path, values, current, pages }: PageNumbersParts): VNode | null {
  const words = useWords();
  const link = useLink();
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={words.say('pager.label')}>
      {Array.from({ length: pages }, (_, place) => place + 1).map((page) => (
        <a href={link(path, { ...values, page: page === 1 ? null : page })} aria-current={page === current ? 'page' : undefined} aria-label={words.say('evidence.page', { page })}>{words.number(page)}</a>
      ))}
    </nav>
  );
}

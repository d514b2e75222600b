import type { VNode } from 'preact';
import { useLink, useWords, type LinkValues } from '../../words/speaking.js';

interface PagerParts {
  readonly path: string;
  /** What the list was asked for, so that the next page is of the same list. */
  readonly values: LinkValues;
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null | undefined;
}

/** On to the next page of a list, and back to its beginning. */
export function Pager({ path, values, hasNextPage, endCursor }: PagerParts): VNode | null {
  const words = useWords();
  const link = useLink();
  const begun = Boolean(values['after']);
  if (!hasNextPage && !begun) return null;
  return (
    <nav class="pager" aria-label={words.say('pager.label')}>
      {begun && <a rel="first" href={link(path, { ...values, after: null })}>{words.say('pager.first')}</a>}
      {hasNextPage && <a rel="next" href={link(path, { ...values, after: endCursor })}>{words.say('pager.next')}</a>}
    </nav>
  );
}

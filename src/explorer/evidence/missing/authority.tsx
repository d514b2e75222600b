import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';

export interface NamedAuthority {
  readonly acronym: string;
  readonly authority?: { readonly name: string; readonly url?: string | null } | null;
}

/** Who looks after a framework, as its record names them; that it names nobody is said, too. */
export function Authority({ of: { acronym, authority } }: { readonly of: NamedAuthority }): VNode {
  const words = useWords();
  if (!authority) return <span class="quiet">{words.say('evidence.missing.noAuthority', { framework: acronym })}</span>;
  return <>{acronym}: <span dir="auto">{authority.url ? <a href={authority.url} rel="noopener">{authority.name}</a> : authority.name}</span></>;
}

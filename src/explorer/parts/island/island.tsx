import { createContext, type ComponentType, type VNode } from 'preact';
import { useContext } from 'preact/hooks';

/** A part of one page that comes alive in the browser: what it is, and what it is made of. */
export interface LivePart {
  readonly name: string;
  readonly given: object;
  readonly urgent: boolean;
}

/** What a page gathers of its islands while it is rendered. */
export interface LiveParts {
  /** In the order in which they stand on the page. */
  readonly parts: LivePart[];
  /** Beginnings of the keys that they say, so that the page brings these words. */
  readonly says: Set<string>;
}

export const IslandsContext = createContext<LiveParts>({ parts: [], says: new Set() });

export interface IslandParts<Props> {
  /** Its name in `client/islands`. What it says has keys that begin with it. */
  readonly name: string;
  readonly of: ComponentType<Props>;
  /** Plain data: they are sent along as JSON. Preact keeps `key` and `ref` for itself, so that a part in the browser would not get them. */
  readonly given: NoInfer<Props> & { readonly key?: never; readonly ref?: never };
  /** Beginnings of further keys that it says: of the shared parts that it has. */
  readonly says?: readonly string[];
  /** Whether it is what people come to the page for: it comes alive before the page is drawn, if it can. */
  readonly urgent?: boolean;
}

/**
 * A part of a page that comes alive in the browser. It is whole without script; with script the same component takes
 * over what the server made. What it was given comes at the end of the page: a script in its midst, even one of plain
 * data, makes the browser stop there and draw half a page.
 *
 *     <Island name="suggest-box" of={SuggestBox} given={{ name: 'from', label: 'From', kinds: ['LEVEL'] }} />
 */
export function Island<Props extends object>({ name, of: Component, given, says = [], urgent = false }: IslandParts<Props>): VNode {
  const live = useContext(IslandsContext);
  live.parts.push({ name, given, urgent });
  for (const each of [name, ...says]) live.says.add(each);
  return <div class="island" data-island={name}><Component {...given} /></div>;
}

import { createContext, type ComponentType, type VNode } from 'preact';
import { useContext } from 'preact/hooks';

/** The names of the islands of one page, so that the page brings the words that they say. */
export const IslandsContext = createContext<Set<string>>(new Set());

export interface IslandParts<Props> {
  /** Its name in `client/islands.ts`. What it says has keys that begin with it. */
  readonly name: string;
  readonly of: ComponentType<Props>;
  /** Plain data: they are sent along as JSON. */
  readonly given: NoInfer<Props>;
  /** Beginnings of further keys that it says: of the shared parts that it has. */
  readonly says?: readonly string[];
}

/**
 * A part of a page that comes alive in the browser. It is whole without script; with script the same component takes
 * over what the server made.
 *
 *     <Island name="suggest-box" of={SuggestBox} given={{ name: 'from', label: 'From', kinds: ['LEVEL'] }} />
 */
export function Island<Props extends object>({ name, of: Component, given, says = [] }: IslandParts<Props>): VNode {
  const spoken = useContext(IslandsContext);
  for (const each of [name, ...says]) spoken.add(each);
  return (
    <div class="island" data-island={name}>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: inScript(given) }} />
      <div class="island-live"><Component {...given} /></div>
    </div>
  );
}

/** JSON that cannot end the element it stands in. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

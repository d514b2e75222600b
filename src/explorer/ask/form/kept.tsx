import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { SpeakingContext, type LinkValues } from '../../words/speaking.js';

/** What a form sends along unseen: the rest of the question, and the language. */
export function Kept({ values }: { readonly values: LinkValues }): VNode {
  const { asked } = useContext(SpeakingContext);
  const pairs = Object.entries({ ...values, lang: asked }).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, String(each)] as const));
  return <>{pairs.filter(([, value]) => value !== '').map(([name, value]) => <input type="hidden" name={name} value={value} />)}</>;
}

import type { VNode } from 'preact';

/** A stored text with the language it is in. */
export interface LocalisedText {
  readonly text: string;
  readonly language: string;
}

/** A stored text, marked with its language, for voices and hyphens. */
export function Localised({ of: { text, language } }: { readonly of: LocalisedText }): VNode {
  return <span lang={language} dir="auto">{text}</span>;
}

import type { VNode } from 'preact';

/** Text of a record in the language that it is in: its direction is its own. */
export function Stored({ text, language }: { readonly text: string; readonly language?: string | null | undefined }): VNode {
  return <span lang={language ?? undefined} dir="auto">{text}</span>;
}

/** A name that leads to its owner's page, where one is known. */
export function NamedPlace({ name, url }: { readonly name: string; readonly url?: string | null | undefined }): VNode {
  return url ? <a href={url} rel="noopener"><Stored text={name} /></a> : <Stored text={name} />;
}

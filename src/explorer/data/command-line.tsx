import type { VNode } from 'preact';

/** Lines for a shell; they run from left to right in every language. */
export const CommandLine = ({ text }: { readonly text: string }): VNode => <pre tabIndex={0} dir="ltr" lang="en"><code>{text}</code></pre>;

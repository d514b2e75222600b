import type { VNode } from 'preact';
import { useWords } from '../words/speaking.js';
import { CommandLine } from './command-line.js';

/** How many changes the example shows. */
const SHOWN = 3;

/** How to keep a copy of the registry up to date. */
export function ChangeFeed({ publicUrl, revision }: { readonly publicUrl: string; readonly revision: number }): VNode {
  const words = useWords();
  return (
    <>
      <h2 id="changes">{words.say('data.changes.title')}</h2>
      <p>{words.say('data.changes.text')}</p>
      <CommandLine text={`curl -s '${publicUrl}/changes.jsonl?since=${Math.max(0, revision - SHOWN)}'`} />
      <p>{words.rich('data.changes.next', { line: <code dir="ltr">{`{"next":${revision},"revision":${revision}}`}</code>, header: <code>openqf-next</code> })}</p>
    </>
  );
}

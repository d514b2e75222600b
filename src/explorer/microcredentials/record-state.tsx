import type { VNode } from 'preact';
import type { MicrocredentialState } from '../../../schema/explorer/client/graphql.js';
import { useWords } from '../words/speaking.js';

/** A sign for each state; the words beside it say the same. */
const SIGNS: Readonly<Record<MicrocredentialState, string>> = { DRAFT: '✎', OBSERVED: '◎', PUBLISHED: '●', SUSPENDED: '‖', SUPERSEDED: '→', WITHDRAWN: '×' };

/** How a record stands, in words. */
export function RecordState({ of }: { readonly of: MicrocredentialState }): VNode {
  const words = useWords();
  return <span class={`record-state record-state-${of.toLowerCase()}`}><span aria-hidden="true">{SIGNS[of]}</span> {words.say(`microcredentials.state.${of}`)}</span>;
}

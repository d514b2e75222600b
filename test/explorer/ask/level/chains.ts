import type { AskChainFragment, AskDocumentFragment } from '../../../../schema/explorer/client/graphql.js';

type Step = AskChainFragment['steps'][number];

const framework = (code: string) => ({ code, acronym: code.toUpperCase(), scope: code === 'eqf' ? ('REGIONAL' as const) : ('NATIONAL' as const) });

/** A step by an invented document `near--far`, which reaches some levels. */
export function step(from: string, to: string, reaches: readonly string[], { reversed = false, gap = false } = {}): Step {
  const alignment = { key: `${from}--${to}`, title: `${from} and ${to}`, basis: 'COMPARISON' as const, standing: 'ENDORSED' as const, validFrom: null, validTo: null, from: framework(from), to: framework(to) };
  return { reversed, gap, reaches: reaches.map((code, place) => ({ code, ordinal: place + 1 })), alignment };
}

export const chain = (steps: Step[], deciding = true): AskChainFragment => ({ deciding, agreement: deciding ? null : 'CONFIRMS', steps });

/** An invented document, as far as it matters when it holds and what it states. */
export function document(key: string, validFrom: string | null, validTo: string | null, pairs: AskDocumentFragment['pairs'] = []): AskDocumentFragment {
  const [from = '', to = ''] = key.split('--');
  return {
    id: `alignment:${key}`, key, title: key, basis: 'COMPARISON', standing: 'ENDORSED', complete: true, coverage: null, symmetric: false, chains: true, validFrom, validTo, notes: null, provenance: 'READ',
    from: framework(from), to: framework(to), supersededBy: [], pairs, unmapped: { from: [], to: [] }, sources: [],
  };
}

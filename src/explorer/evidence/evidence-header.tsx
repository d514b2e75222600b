import type { ComponentChildren, VNode } from 'preact';
import { useLink, useWords } from '../words/speaking.js';

const PARTS = { overview: '/evidence', coverage: '/evidence/coverage', coherence: '/evidence/coherence', missing: '/evidence/missing', documents: '/evidence/documents' } as const;
export type EvidencePart = keyof typeof PARTS;

/** The parts of this section, and the heading of one of them. */
export function EvidenceHeader({ part, heading, children }: { readonly part: EvidencePart; readonly heading: string; readonly children?: ComponentChildren }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <header class="evidence-header">
      <nav aria-label={words.say('evidence.parts')} class="section-parts">
        <ul>
          {Object.entries(PARTS).map(([each, path]) => <li><a href={link(path)} aria-current={each === part ? 'page' : undefined}>{words.say(`evidence.part.${each as EvidencePart}`)}</a></li>)}
        </ul>
      </nav>
      <h1>{heading}</h1>
      {children}
    </header>
  );
}

import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../../words/speaking.js';
import { UnitShown } from '../placed.js';
import { amount } from '../told.js';
import type { CreditSystemChoice } from '../viewpoint/choices.js';

/** The credit systems of the registry, for the parts of a record that name one by its code alone. */
export const CreditSystemsContext = createContext<readonly CreditSystemChoice[]>([]);

/** `60 × ECTS credit (ects)`; the code alone where the registry knows no such system. */
export function CreditsSaid({ credits, system }: { readonly credits: string; readonly system: string | null | undefined }): VNode {
  const words = useWords();
  const known = useContext(CreditSystemsContext).find(({ code }) => code === system);
  return <>{amount(words, credits)}{known ? <> × <UnitShown of={known} /></> : system && <> × <span class="code">{system}</span></>}</>;
}

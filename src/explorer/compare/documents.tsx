import type { VNode } from 'preact';
import { Provenance } from '../parts/provenance/provenance.js';
import { heldText } from '../parts/span/span.js';
import { useWords } from '../words/speaking.js';
import type { ComparedDocument } from './regional.js';

/** The documents that the links can rest on, with their dates: those that do not hold on the day are shown too. */
export function Documents({ of: documents }: { readonly of: readonly ComparedDocument[] }): VNode | null {
  const words = useWords();
  if (documents.length === 0) return null;
  return (
    <section id="documents">
      <h2>{words.say('compare.documents')}</h2>
      <p>{words.say('compare.documentsHint')}</p>
      <ul class="documents">
        {documents.map(({ key, title, basis, standing, symmetric, validFrom, validTo, provenance, from, to }) => (
          <li>
            <strong>{from.acronym} → {to.acronym}</strong> <cite dir="auto">{title}</cite>
            <br />
            {words.say(`ladders.basis.${basis}`)} · {words.say(symmetric ? 'compare.bothSides' : 'compare.oneSide')} · {heldText(words, validFrom, validTo)} · <Provenance of={provenance} />
            {standing === 'NOT_ENDORSED' && <> · <strong>{words.say('compare.notEndorsed')}</strong></>} <code class="small">{key}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

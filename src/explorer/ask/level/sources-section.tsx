import type { VNode } from 'preact';
import type { AskChainFragment, AskDocumentFragment } from '../../../../schema/explorer/client/graphql.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { Sources } from '../../parts/sources/sources.js';
import { spanText } from '../../parts/span/span.js';
import { useWords } from '../../words/speaking.js';


interface SourcesSectionParts {
  readonly chains: readonly AskChainFragment[];
  readonly documents: ReadonlyMap<string, AskDocumentFragment>;
}

/** What the chains that decide rest on, and how it was seen. */
export function SourcesSection({ chains, documents }: SourcesSectionParts): VNode | null {
  const words = useWords();
  const keys = [...new Set(chains.filter(({ deciding }) => deciding).flatMap(({ steps }) => steps.map(({ alignment }) => alignment.key)))];
  const found = keys.flatMap((key) => documents.get(key) ?? []);
  if (found.length === 0) return null;
  return (
    <section id="sources">
      <h2>{words.say('ask.sources')}</h2>
      {found.map(({ title, from, to, basis, provenance, validFrom, validTo, sources, notes }) => (
        <section class="source-document">
          <h3><span dir="auto">{title}</span></h3>
          <p>{words.say('ask.step.pair', { from: from.acronym, to: to.acronym })}; {words.say(`ask.basis.${basis}`)}; {spanText(words, validFrom, validTo)}; <Provenance of={provenance} /></p>
          {notes && <p class="small" dir="auto">{notes}</p>}
          <Sources of={sources} />
        </section>
      ))}
    </section>
  );
}

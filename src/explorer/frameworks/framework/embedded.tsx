import type { VNode } from 'preact';
import { Localised } from '../../parts/localised/localised.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useWords } from '../../words/speaking.js';
import { Levels } from './levels.js';
import type { ShownFramework } from './shown.js';

/** The levels of a framework, to be shown within a page of somebody else. Its links leave the frame. */
export function Embedded({ framework, address }: { readonly framework: ShownFramework; readonly address: string }): VNode {
  const words = useWords();
  const { acronym, localisedName, provenance } = framework;
  return (
    <article class="framework framework-embedded">
      <h1><Localised of={localisedName} /> ({acronym})</h1>
      <Levels of={framework} />
      <p class="small"><Provenance of={provenance} /> · <a href={address} target="_blank" rel="noopener">{words.say('frameworks.embeddedFrom')}</a></p>
    </article>
  );
}

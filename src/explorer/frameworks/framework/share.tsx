import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import type { ShownFramework } from './shown.js';

/** Its permanent address, and what to write into a page of one's own to show its levels there. */
export function Share({ framework: { acronym, localisedName, levels }, address }: { readonly framework: ShownFramework; readonly address: string }): VNode {
  const words = useWords();
  return (
    <section id="share" class="no-print">
      <h2>{words.say('frameworks.share')}</h2>
      <div class="field"><label for="permanent-address">{words.say('frameworks.address')}</label><input id="permanent-address" readonly value={address} dir="ltr" /></div>
      <div class="field">
        <label for="embed-code">{words.say('frameworks.embed')}</label>
        <p class="hint" id="embed-hint">{words.say('frameworks.embedHint')}</p>
        <textarea id="embed-code" readOnly rows={4} dir="ltr" aria-describedby="embed-hint" value={embedCode(address, `${localisedName.text} (${acronym})`, levels.length)} />
      </div>
    </section>
  );
}

/** Pixels of a row of levels, and of what is around them. */
const ROW = 56;
const AROUND = 190;

const asAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const embedCode = (address: string, title: string, levels: number): string =>
  `<iframe src="${asAttribute(address)}/embed" title="${asAttribute(title)}" width="100%" height="${AROUND + levels * ROW}" loading="lazy"></iframe>`;

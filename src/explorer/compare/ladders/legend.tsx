import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { Link } from './picture.js';
import { isLine, type Ribbon } from './ribbons.js';
import { hasLevels, linkKind, viewOf, type Ladder, type LinkKind, type View } from './told.js';

const HEIGHT = 30;

/** Swatches of a link on an even ground. */
const EDGES: Readonly<Record<LinkKind, Pick<Ribbon, 'near' | 'far'>>> = {
  SAME: { near: { top: 4, bottom: 26 }, far: { top: 4, bottom: 26 } },
  WITHIN: { near: { top: 4, bottom: 26 }, far: { top: 10, bottom: 20 } },
  COVERS: { near: { top: 10, bottom: 20 }, far: { top: 4, bottom: 26 } },
  OVERLAPS: { near: { top: 10, bottom: 20 }, far: { top: 10, bottom: 20 } },
  SHARES: { near: { top: 15, bottom: 15 }, far: { top: 15, bottom: 15 } },
  MAYBE: { near: { top: 15, bottom: 15 }, far: { top: 15, bottom: 15 } },
};

const sample = (kind: LinkKind, force: Ribbon['force'], provenance: Ribbon['provenance']): Ribbon => ({ from: '', to: '', kind, force, provenance, ...EDGES[kind] });

function Entry({ ribbon, text }: { readonly ribbon: Ribbon; readonly text: string }): VNode {
  const bars = isLine(ribbon.kind) || ribbon.from === '';
  return (
    <li>
      <svg viewBox={`0 0 76 ${HEIGHT}`} width="76" height={HEIGHT} aria-hidden="true">
        {bars && <rect class="swatch" x="0.5" y="2" width="7" height="26" />}
        <Link ribbon={ribbon} left={8} right={68} shown />
        {bars && <rect class="swatch" x="68.5" y="2" width="7" height="26" />}
      </svg>
      <span>{text}</span>
    </li>
  );
}

/** What forms, edges and fillings say: those that are in the picture. */
export function Legend({ ladders, views }: { readonly ladders: readonly Ladder[]; readonly views: readonly View[] }): VNode | null {
  const words = useWords();
  const drawn = ladders.slice(1).flatMap((right, place) => (viewOf(views, ladders[place]!.code, right.code)?.answers ?? []).filter(hasLevels));
  if (drawn.length === 0) return null;
  const each = <Value,>(values: readonly Value[]): Value[] => [...new Set(values)];
  const kinds = each(drawn.flatMap(({ levels }) => levels.map(linkKind)));
  const forces = each(drawn.flatMap(({ force }) => force ?? []));
  const marks = each(drawn.flatMap(({ provenance }) => provenance ?? []));
  return (
    <section class="legend" aria-labelledby="ladders-legend">
      <h3 id="ladders-legend">{words.say('ladders.legend')}</h3>
      <div class="legend-parts">
        <div><h4>{words.say('ladders.legend.form')}</h4><ul>{kinds.map((kind) => <Entry ribbon={sample(kind, 'COMPARISON', 'READ')} text={words.say(`ladders.kind.${kind}`)} />)}</ul></div>
        <div><h4>{words.say('ladders.legend.edge')}</h4><ul>{forces.map((force) => <Entry ribbon={sample('SAME', force, null)} text={words.say(`ladders.basis.${force}`)} />)}</ul></div>
        <div><h4>{words.say('ladders.legend.filling')}</h4><ul>{marks.map((mark) => <Entry ribbon={sample('SAME', 'COMPARISON', mark)} text={words.say(`ladders.provenance.${mark}`)} />)}</ul></div>
      </div>
      <p class="hint">{words.say('ladders.legend.note')}</p>
    </section>
  );
}

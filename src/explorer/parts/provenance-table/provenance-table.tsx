import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { Provenance } from '../provenance/provenance.js';

interface Counted {
  /** As the public interface names it, in English. */
  readonly of: string;
  readonly read: number;
  readonly secondary: number;
  readonly recalled: number;
}

const MARKS = [['read', 'READ'], ['secondary', 'SECONDARY'], ['recalled', 'RECALLED']] as const;
const WIDTH = 120;

/** How the figures of each kind of record were seen, with the share of what was read. */
export function ProvenanceTable({ of, labelledBy }: { readonly of: readonly Counted[]; readonly labelledBy: string }): VNode {
  const words = useWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <table class="provenance-table">
        <thead>
          <tr><th scope="col">{words.say('provenance-table.of')}</th>{MARKS.map(([, mark]) => <th scope="col"><Provenance of={mark} short /></th>)}<th scope="col">{words.say('provenance-table.share')}</th></tr>
        </thead>
        <tbody>
          {of.map((counted) => {
            const all = MARKS.reduce((sum, [name]) => sum + counted[name], 0);
            const [read, known] = [counted.read, counted.read + counted.secondary].map((count) => (all === 0 ? 0 : (WIDTH * count) / all));
            const key = `provenance-table.kind.${counted.of}`;
            return (
              <tr>
                <th scope="row">{words.has(key) ? words.say(key) : counted.of}</th>
                {MARKS.map(([name]) => <td class="figure">{words.number(counted[name])}</td>)}
                <td>
                  <svg class="share" viewBox={`0 0 ${WIDTH} 10`} width={WIDTH} height="10" aria-hidden="true"><path class="share-all" d={`M0 0H${WIDTH}V10H0Z`} /><path class="share-known" d={`M0 0H${known}V10H0Z`} /><path class="share-part" d={`M0 0H${read}V10H0Z`} /></svg> {words.say('provenance-table.readShare', { share: all === 0 ? 0 : counted.read / all })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

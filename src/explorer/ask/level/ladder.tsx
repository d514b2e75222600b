import type { VNode } from 'preact';
import type { AskLadderFragment, AskVerdictFragment } from '../../../../schema/explorer/client/graphql.js';
import { Localised } from '../../parts/localised/localised.js';
import { frameworkName } from '../../places.js';
import { useWords } from '../../words/speaking.js';
import { band, ladderHeight, rungs, type Rung } from './ladder-geometry.js';
import { relationText } from './naming.js';

interface LadderParts {
  readonly near: AskLadderFragment;
  readonly far: AskLadderFragment;
  /** Code of the level asked about. */
  readonly asked: string;
  readonly answer: AskVerdictFragment;
}

const WIDTH = 360;
const COLUMN = 120;
const HEAD = 34;

/** The levels of both frameworks beside each other, with those that the answer names; as a picture and in words. */
export function Ladder({ near, far, asked, answer }: LadderParts): VNode {
  const words = useWords();
  const named = answer.__typename === 'Equivalence' ? answer.levels : [];
  const height = ladderHeight(near.levels.length, far.levels.length);
  const [left, right] = [rungs(near.levels.map(({ code }) => code), height), rungs(far.levels.map(({ code }) => code), height)];
  const reached = right.filter(({ code }) => named.some(({ level }) => level.code === code));
  const from = left.find(({ code }) => code === asked);
  // From right to left the framework asked about stands at the right.
  const mirror = words.direction === 'rtl' ? `translate(${WIDTH} 0) scale(-1 1)` : undefined;
  const columns = words.direction === 'rtl' ? [WIDTH - COLUMN, 0] as const : [0, WIDTH - COLUMN] as const;
  return (
    <figure class="ladder">
      <svg viewBox={`0 0 ${WIDTH} ${height + HEAD}`} width={WIDTH} height={height + HEAD} role="img" aria-label={words.say('ask.ladder.picture', { near: near.acronym, far: far.acronym, level: asked, levels: named.map(({ level }) => level.code).join(', '), count: named.length })}>
        {[near, far].map(({ acronym }, side) => <text class="ladder-head" x={(columns[side] ?? 0) + COLUMN / 2} y={20} text-anchor="middle" textLength={acronym.length > 12 ? COLUMN : undefined} lengthAdjust="spacingAndGlyphs">{acronym}</text>)}
        <g transform={`translate(0 ${HEAD})`}>
          {from && <g transform={mirror}>{reached.map((rung) => <path class="ladder-band" d={band(from, rung, COLUMN, WIDTH - COLUMN)} />)}</g>}
          {left.map((rung) => <LadderRung rung={rung} x={columns[0]} state={rung.code === asked ? 'asked' : 'other'} />)}
          {right.map((rung) => <LadderRung rung={rung} x={columns[1]} state={reached.includes(rung) ? 'reached' : 'other'} />)}
        </g>
      </svg>
      <figcaption class="small quiet">{words.say('ask.ladder.order')}</figcaption>
      <LadderTable near={near} far={far} asked={asked} answer={answer} />
    </figure>
  );
}

function LadderRung({ rung: { code, top, height }, x, state }: { readonly rung: Rung; readonly x: number; readonly state: 'asked' | 'reached' | 'other' }): VNode {
  return (
    <g class={`rung rung-${state}`}>
      <rect x={x + 1} y={top} width={COLUMN - 2} height={height} rx={4} />
      <text x={x + COLUMN / 2} y={top + height / 2 + 5} text-anchor="middle">{state === 'other' ? code : `● ${code}`}</text>
    </g>
  );
}

function LadderTable({ near, far, asked, answer }: LadderParts): VNode {
  const words = useWords();
  const named = answer.__typename === 'Equivalence' ? answer.levels : [];
  const from = near.levels.find(({ code }) => code === asked);
  const rows = [...far.levels].toReversed();
  return (
    <details>
      <summary>{words.say('ask.ladder.table', { far: far.acronym })}</summary>
      {from && <p>{words.say('ask.ladder.asked', { level: asked, framework: frameworkName(near, words) })} <Localised of={from.localisedLabel} />{from.localisedTypicalQualifications.map((one) => <>; <Localised of={one} /></>)}</p>}
      <div class="scroll" tabIndex={0} role="region" aria-label={words.say('ask.ladder.table', { far: far.acronym })}>
        <table>
          <thead><tr><th scope="col">{words.say('ask.ladder.level')}</th><th scope="col">{words.say('ask.ladder.called')}</th><th scope="col">{words.say('ask.ladder.relation')}</th></tr></thead>
          <tbody>
            {rows.map(({ code, localisedLabel, localisedTypicalQualifications }) => {
              const found = named.find(({ level }) => level.code === code);
              return (
                <tr class={found ? 'is-reached' : undefined}>
                  <th scope="row">{code}</th>
                  <td><Localised of={localisedLabel} />{localisedTypicalQualifications.map((one) => <><br /><span class="small quiet"><Localised of={one} /></span></>)}</td>
                  <td>{found ? relationText(found.relations, words) : words.say('ask.ladder.unnamed')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}

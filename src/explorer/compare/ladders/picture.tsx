import type { VNode } from 'preact';
import { useLink, useWords, type LinkValues } from '../../words/speaking.js';
import { bandsOf, middleOf, type Band } from './bands.js';
import { isLine, outline, ribbonsOf, type Ribbon, type Rungs } from './ribbons.js';
import { viewOf, type Ladder, type Rung, type View } from './told.js';

/** Units of the picture. */
const WIDTH = 190;
const TITLE = 34;
const FEWEST_RUNGS = 8;
const RUNG = 40;
const GAPS: Readonly<Record<number, number>> = { 2: 260, 3: 190, 4: 150 };
const TEXT_LENGTH = 23;

export interface PictureParts {
  readonly ladders: readonly Ladder[];
  readonly views: readonly View[];
  /** The level that is followed, and those that are named for it, as `framework:level`. */
  readonly at: string | null;
  readonly reached: ReadonlySet<string>;
  readonly values: LinkValues;
  readonly onLook: (level: string | null) => void;
  readonly onFollow: (level: string, event: MouseEvent) => void;
}

/** Frameworks side by side, and between neighbours what the levels of the left one are in the right one. */
export function Picture({ ladders, views, at, reached, values, onLook, onFollow }: PictureParts): VNode {
  const words = useWords();
  const gap = GAPS[ladders.length] ?? 150;
  const height = Math.max(FEWEST_RUNGS, ...ladders.map(({ levels }) => levels.length)) * RUNG;
  const whole = { top: TITLE, bottom: TITLE + height };
  const rungs = ladders.map(({ levels }) => rungsOf(levels, whole));
  const width = ladders.length * WIDTH + (ladders.length - 1) * gap;
  const left = (place: number): number => place * (WIDTH + gap);
  return (
    <svg class={`ladders ladders-${ladders.length}`} viewBox={`0 0 ${width} ${TITLE + height + 2}`} role="group" aria-label={words.say('ladders.picture')} direction="ltr">
      <Textures />
      {ladders.slice(1).map((right, place) => {
        const from = ladders[place]!;
        const answers = viewOf(views, from.code, right.code)?.answers ?? [];
        const links = ribbonsOf(answers, rungs[place]!, rungs[place + 1]!);
        return links.map((ribbon) => <Link ribbon={ribbon} left={left(place) + WIDTH} right={left(place + 1)} shown={at === null || [`${from.code}:${ribbon.from}`, `${right.code}:${ribbon.to}`].includes(at)} />);
      })}
      {ladders.map((ladder, place) => (
        <g transform={`translate(${left(place)})`}>
          <text class="ladder-title" x={4} y={22}>{ladder.acronym}</text>
          {ladder.levels.map((level) => {
            const name = `${ladder.code}:${level.code}`;
            return <Level ladder={ladder} level={level} band={rungs[place]!.get(level.code)!} name={name} at={at} reached={reached.has(name)} values={values} onLook={onLook} onFollow={onFollow} />;
          })}
        </g>
      ))}
    </svg>
  );
}

const rungsOf = (levels: readonly Rung[], whole: Band): Rungs => {
  const bands = bandsOf(levels.length, whole);
  return new Map(levels.map(({ code }, place) => [code, bands[place]!]));
};

interface LevelParts extends Pick<PictureParts, 'at' | 'values' | 'onLook' | 'onFollow'> {
  readonly ladder: Ladder;
  readonly level: Rung;
  readonly band: Band;
  readonly name: string;
  readonly reached: boolean;
}

function Level({ ladder, level, band, name, at, reached, values, onLook, onFollow }: LevelParts): VNode {
  const words = useWords();
  const link = useLink();
  const example = level.localisedTypicalQualifications[0];
  const label = level.localisedLabel;
  const beside = label.text.includes(level.code) ? example : label;
  return (
    <a
      href={link('/compare', { ...values, level: name })} class={['rung', name === at && 'rung-at', reached && 'rung-reached'].filter(Boolean).join(' ')}
      aria-current={name === at ? 'true' : undefined}
      onMouseEnter={() => onLook(name)} onMouseLeave={() => onLook(null)} onFocus={() => onLook(name)} onBlur={() => onLook(null)} onClick={(event) => onFollow(name, event)}
    >
      <title>{[words.say('ladders.level', { framework: ladder.acronym, level: label.text, reached: String(reached) }), ...level.localisedTypicalQualifications.map(({ text }) => text)].join(' · ')}</title>
      <rect x={0.75} y={band.top + 1} width={WIDTH - 1.5} height={band.bottom - band.top - 2} rx={4} />
      {(reached || name === at) && <path class="rung-mark" d={`M${WIDTH - 16} ${middleOf(band) - 5}l8 5l-8 5z`} />}
      <text class="rung-code" aria-hidden="true" x={10} y={middleOf(band) + 6}>{level.code}</text>
      {beside && <text class="rung-text" aria-hidden="true" x={16 + level.code.length * 10} y={middleOf(band) + 5} lang={beside.language}>{shortened(beside.text, TEXT_LENGTH - level.code.length)}</text>}
    </a>
  );
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

/** One link between two levels: its form says how they relate, its edge on what authority, its filling how that was seen. */
export function Link({ ribbon, left, right, shown }: { readonly ribbon: Ribbon; readonly left: number; readonly right: number; readonly shown: boolean }): VNode {
  const { kind, force, provenance } = ribbon;
  const middle = { x: (left + right) / 2, y: (middleOf(ribbon.near) + middleOf(ribbon.far)) / 2 };
  const texture = provenance === null || isLine(kind) ? 'none' : `url(#ladders-${provenance.toLowerCase()})`;
  return (
    <g class={`link force-${force?.toLowerCase() ?? 'none'} ${isLine(kind) ? 'link-line' : ''} ${shown ? '' : 'link-aside'}`} aria-hidden="true">
      <path d={outline(ribbon, left, right)} fill={texture} />
      {kind === 'MAYBE' && <circle cx={middle.x} cy={middle.y} r={9} />}
      {kind === 'MAYBE' && <text x={middle.x} y={middle.y + 5} text-anchor="middle">?</text>}
    </g>
  );
}

/** How fillings say what was read: whole, in stripes, in dots. */
export function Textures(): VNode {
  return (
    <defs>
      <pattern id="ladders-read" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="texture" width="8" height="8" /></pattern>
      <pattern id="ladders-secondary" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="texture" width="3.5" height="7" /></pattern>
      <pattern id="ladders-recalled" width="7" height="7" patternUnits="userSpaceOnUse"><circle class="texture" cx="2" cy="2" r="1.6" /></pattern>
    </defs>
  );
}

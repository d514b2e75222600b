import type { JSX, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../words/speaking.js';
import type { ChainPlace } from './chain-view.js';
import { movedAddress } from './moved-address.js';

/** One document of the chain, told. */
export interface StepTold {
  /** The address of the page at this step. */
  readonly href: string;
  readonly label: string;
  readonly reversed: boolean;
  readonly title: string;
  readonly url: string | null;
  readonly facts: readonly (readonly [name: string, lines: readonly string[]])[];
}

export interface ChainStepsParts {
  readonly places: readonly ChainPlace[];
  readonly steps: readonly StepTold[];
  /** The document looked at, from 0. */
  readonly at: number;
  readonly label: string;
}

const BOX = { width: 108, height: 62 };
const BETWEEN = 84;
const MIDDLE = 40;

/** The chain of documents as a picture that is stepped through: by links, and where there is script by arrow keys. */
export function ChainSteps({ places, steps, at: first, label }: ChainStepsParts): VNode {
  const words = useWords();
  const [at, setAt] = useState(first);
  const links = useRef<(HTMLElement | null)[]>([]);
  const go = (place: number): void => {
    const step = steps[place];
    if (step === undefined) return;
    setAt(place);
    history.replaceState(history.state, '', movedAddress(location.href, 'step', place === 0 ? null : String(place + 1)));
    links.current[place]?.focus();
  };
  const onward = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const onKey = (event: JSX.TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    go(at + (event.key === onward ? 1 : -1));
  };
  const width = places.length * BOX.width + steps.length * BETWEEN;
  const x = (start: number): number => (words.direction === 'rtl' ? width - start : start);
  const shown = steps[at];
  return (
    <div class="chain-steps" onKeyDown={onKey}>
      <div class="scroll" tabIndex={0} role="region" aria-label={label}>
        <svg viewBox={`0 0 ${width} 84`} width={width} height={84} role="group" aria-label={label}>
          {steps.map((step, place) => {
            const start = (place + 1) * BOX.width + place * BETWEEN;
            const tip = start + BETWEEN - 2;
            return (
              <g class={place === at ? 'leg leg-now' : 'leg'}>
                <line x1={x(start)} x2={x(tip - 8)} y1={MIDDLE} y2={MIDDLE} stroke-dasharray={step.reversed ? '5 4' : undefined} />
                <path class="leg-tip" d={`M${x(tip)} ${MIDDLE}L${x(tip - 10)} ${MIDDLE - 6}V${MIDDLE + 6}Z`} />
                <a
                  href={step.href} aria-label={step.label} aria-current={place === at ? 'step' : undefined} ref={(link: HTMLElement | null) => { links.current[place] = link; }}
                  onClick={(event) => { event.preventDefault(); go(place); }}
                >
                  <circle cx={x(start + BETWEEN / 2 - 4)} cy={MIDDLE} r={17} />
                  <text x={x(start + BETWEEN / 2 - 4)} y={MIDDLE + 6} text-anchor="middle">{place + 1}</text>
                </a>
              </g>
            );
          })}
          {places.map(({ acronym, levels, regional }, place) => {
            const centre = x(place * (BOX.width + BETWEEN) + BOX.width / 2);
            return (
              <g class={regional ? 'place place-regional' : 'place'}>
                <rect x={centre - BOX.width / 2 + 1} y={MIDDLE - BOX.height / 2} width={BOX.width - 2} height={BOX.height} rx={regional ? 31 : 6} />
                <text class="place-name" x={centre} y={MIDDLE - 7} text-anchor="middle" textLength={acronym.length > 13 ? BOX.width - 12 : undefined} lengthAdjust="spacingAndGlyphs">{acronym}</text>
                <text class="place-levels" x={centre} y={MIDDLE + 17} text-anchor="middle" textLength={levels.join(', ').length > 12 ? BOX.width - 12 : undefined} lengthAdjust="spacingAndGlyphs">{levels.length > 0 ? levels.join(', ') : '–'}</text>
              </g>
            );
          })}
        </svg>
      </div>
      {shown && (
        <div class="step-told" aria-live="polite">
          <h3>{words.say('ask-steps.step', { step: at + 1, steps: steps.length })} {shown.url ? <a href={shown.url} rel="noopener" dir="auto">{shown.title}</a> : <span dir="auto">{shown.title}</span>}</h3>
          <dl class="facts">{shown.facts.map(([name, lines]) => <div><dt>{name}</dt><dd>{lines.map((line) => <p dir="auto">{line}</p>)}</dd></div>)}</dl>
          {steps.length > 1 && (
            <p class="step-onward no-print">
              {steps[at - 1] && <StepLink step={steps[at - 1]!} say={words.say('ask-steps.back')} onGo={() => go(at - 1)} />}
              {steps[at + 1] && <StepLink step={steps[at + 1]!} say={words.say('ask-steps.onward')} onGo={() => go(at + 1)} />}
              <span class="small quiet needs-script">{words.say('ask-steps.hint')}</span>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function StepLink({ step, say, onGo }: { readonly step: StepTold; readonly say: string; readonly onGo: () => void }): VNode {
  return <a class="button second" href={step.href} onClick={(event) => { event.preventDefault(); onGo(); }}>{say}</a>;
}

import type { JSX, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../words/speaking.js';

/** A run of days with one answer, told. */
export interface SpanTold {
  /** The address of the answer on a day of the span. */
  readonly href: string;
  /** The address of that day beside the one asked about. */
  readonly compareHref: string;
  readonly days: string;
  /** The answer in a few words. */
  readonly short: string;
  /** And in the words of the registry. */
  readonly explanation: string;
  /** False where only the documents behind the answer change. */
  readonly changes: boolean;
}

export interface AnswerDaysParts {
  /** Oldest first. */
  readonly spans: readonly SpanTold[];
  /** The span of the day asked about. */
  readonly at: number;
}

/** When the answer changes: spans as links, and where there is script a slider whose stops are the days of change. */
export function AnswerDays({ spans, at: asked }: AnswerDaysParts): VNode {
  const words = useWords();
  const [at, setAt] = useState(asked);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const slide = (event: JSX.TargetedInputEvent<HTMLInputElement>): void => setAt(Number(event.currentTarget.value));
  const shown = spans[at];
  return (
    <div class="answer-days">
      {live && spans.length > 1 && shown && (
        <div class="day-slider no-print">
          <label for="ask-day-slider">{words.say('ask-days.slider')}</label>
          <input id="ask-day-slider" type="range" min={0} max={spans.length - 1} step={1} value={at} aria-valuetext={words.say('ask-days.told', { days: shown.days, short: shown.short })} onInput={slide} />
          <output for="ask-day-slider">{words.say('ask-days.told', { days: shown.days, short: shown.short })}</output>
          {at !== asked && (
            <div class="day-shown">
              <p class="small" dir="auto">{shown.explanation}</p>
              <a class="button second" href={shown.href}>{words.say('ask-days.open')}</a>
            </div>
          )}
        </div>
      )}
      <ol class="spans">
        {spans.map(({ href, compareHref, days, short, changes }, place) => (
          <li class={place === asked ? 'span-asked' : changes ? undefined : 'span-minor'}>
            <a href={href} aria-current={place === asked ? 'true' : undefined}>{days}</a>
            <span class="span-answer">{short}</span>
            {!changes && <span class="small quiet">{words.say('ask-days.documents')}</span>}
            {place !== asked && <a class="small no-print" href={compareHref} aria-label={words.say('ask-days.compareWith', { days })}>{words.say('ask-days.compare')}</a>}
            {place === asked && <span class="small quiet">{words.say('ask-days.asked')}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

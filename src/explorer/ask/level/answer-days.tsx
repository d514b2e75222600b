import type { JSX, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../words/speaking.js';
import { movedAddress } from './moved-address.js';

/** A run of days with one answer, told. */
export interface SpanTold {
  /** One of its days: that of the addresses. */
  readonly day: string;
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
  readonly asked: number;
  /** The span to which the slider has been moved: that of the day asked about where it has not. */
  readonly slid: number;
}

/**
 * When the answer changes: spans as links, and where there is script a slider whose stops are the days of change. The
 * address says where it stands; without script what it stands on is told all the same.
 */
export function AnswerDays({ spans, asked, slid }: AnswerDaysParts): VNode {
  const words = useWords();
  const [at, setAt] = useState(slid);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const shown = spans[at];
  return (
    <div class="answer-days">
      {spans.length > 1 && shown && (live || at !== asked) && (
        <div class="day-slider no-print">
          {live && <Slider spans={spans} at={at} asked={asked} onMove={setAt} />}
          <output for={live ? 'ask-day-slider' : undefined}>{words.say('ask-days.told', { days: shown.days, short: shown.short })}</output>
          {!shown.changes && <p class="small quiet">{words.say('ask-days.documents')}</p>}
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
          <li class={[place === asked && 'span-asked', place === at && 'span-slid', !changes && 'span-minor'].filter(Boolean).join(' ') || undefined}>
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

interface SliderParts extends Pick<AnswerDaysParts, 'spans' | 'asked'> {
  readonly at: number;
  readonly onMove: (place: number) => void;
}

/** A stop for each span, with a mark at each; the address follows once it rests. */
function Slider({ spans, asked, at, onMove }: SliderParts): VNode {
  const words = useWords();
  const placeIn = (event: JSX.TargetedEvent<HTMLInputElement>): number => Number(event.currentTarget.value);
  const rest = (event: JSX.TargetedEvent<HTMLInputElement>): void => {
    const place = placeIn(event);
    history.replaceState(history.state, '', movedAddress(location.href, 'slide', place === asked ? null : (spans[place]?.day ?? null)));
  };
  return (
    <>
      <label for="ask-day-slider">{words.say('ask-days.slider')}</label>
      <input
        id="ask-day-slider" type="range" min={0} max={spans.length - 1} step={1} value={at} list="ask-day-marks" aria-valuetext={words.say('ask-days.told', { days: spans[at]?.days ?? '', short: spans[at]?.short ?? '' })}
        onInput={(event) => onMove(placeIn(event))} onChange={rest}
      />
      <datalist id="ask-day-marks">{spans.map((_, place) => <option value={place} />)}</datalist>
    </>
  );
}

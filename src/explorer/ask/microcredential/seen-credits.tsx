import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { creditHeadline } from '../credit/credit-answer.js';
import { CreditResults } from '../credit/credit-results.js';
import type { Seen } from './microcredential-answer.js';

type Size = NonNullable<Seen['seenFrom']>['credits'][number];

/** Each stated size by itself, in the credits of elsewhere. */
export function SeenCredits({ of }: { readonly of: readonly Size[] }): VNode {
  const words = useWords();
  return (
    <section id="credits">
      <h2>{words.say('ask.seen.credits')}</h2>
      {of.length === 0 ? <p>{words.say('ask.seen.noCredits')}</p> : <p>{words.say('ask.credit.never')}</p>}
      {of.map(({ value: { value, min, max, basis, assertedBy }, conversion }) => (
        <section class="seen-size">
          <h3>{value === null ? words.say('ask.seen.range', { least: min ?? '?', most: max ?? '?', unit: conversion.from.localisedUnit.text }) : creditHeadline(conversion, value, words)}</h3>
          <p class="small">{words.say('ask.seen.sized', { who: words.say(`ask.placedBy.${basis}`) })}{assertedBy && <> (<span dir="auto">{assertedBy.name}</span>)</>}.</p>
          <CreditResults of={conversion} />
        </section>
      ))}
    </section>
  );
}

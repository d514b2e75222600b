import type { Chain } from '../chain.js';
import type { AlignmentDocument, Level, Reading } from '../world.js';
import type { AuditedDocument, AuditedPair } from './audited-document.js';
import type { Found } from './finding.js';
import { restsOn, type AnswerObserver } from './observer.js';

/** One document's part in a chain: the levels it was entered by and those it reached. */
interface Step {
  readonly reading: Reading;
  readonly near: readonly number[];
  readonly far: readonly number[];
  /** Documents in the whole chain. */
  readonly hops: number;
}

/** Which answers that use a document are touched by a finding. */
interface Scope {
  readonly document: AlignmentDocument;
  readonly isUsedBy: (step: Step) => boolean;
}

/** A finding about documents, before it is known how many answers it touches. */
export interface Draft {
  readonly found: Found;
  readonly scopes: readonly Scope[];
}

/** Every answer that rests on the document. */
export const wherever = (document: AlignmentDocument): Scope => ({ document, isUsedBy: () => true });

/** The answers in which the document stands beside another one. */
export const asLink = (document: AlignmentDocument): Scope => ({ document, isUsedBy: ({ hops }) => hops > 1 });

/** The answers that pass through one of the pairs, in either direction. */
export const throughPairs = ({ document, reading }: AuditedDocument, pairs: readonly AuditedPair[]): Scope => ({
  document,
  isUsedBy: (step) => {
    const [near, far] = step.reading === reading ? [step.near, step.far] : [step.far, step.near];
    return pairs.some((pair) => near.includes(pair.near.position) && far.includes(pair.far.position));
  },
});

function stepsOf(whole: Chain, level: Level): Step[] {
  const steps: Step[] = [];
  for (let chain: Chain | null = whole; chain; chain = chain.previous) {
    const near = chain.previous ? chain.previous.candidates : [level.position];
    steps.push({ reading: chain.route.last, near, far: chain.candidates, hops: whole.route.hops });
  }
  return steps;
}

/** Counts, for each draft, the answers that rest on a chain within one of its scopes. */
export function touchCounter(drafts: readonly Draft[]): AnswerObserver {
  const counted = drafts.map(({ found, scopes }) => ({ found, scopes, touches: 0 }));
  const watched = Map.groupBy(
    counted.flatMap((count) => count.scopes.map((scope) => ({ count, scope }))),
    ({ scope }) => scope.document,
  );
  const touchedBy = (step: Step): typeof counted =>
    (watched.get(step.reading.document) ?? []).filter(({ scope }) => scope.isUsedBy(step)).map(({ count }) => count);
  return {
    observe: (answer) => {
      const steps = restsOn(answer).flatMap((chain) => stepsOf(chain, answer.level));
      for (const count of new Set(steps.flatMap(touchedBy))) count.touches++;
    },
    findings: () => counted.map(({ found, touches }) => ({ ...found, touches })),
  };
}

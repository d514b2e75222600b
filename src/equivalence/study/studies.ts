import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { FrameworkFacts } from '../../core/coherence/index.js';
import { userError } from '../../platform/graphql/user-error.js';
import { threadModule } from '../../platform/own-file.js';
import type { ReferenceSnapshot } from '../reference-snapshot.js';
import { say } from '../words/refusals.js';
import type { DraftEffect, StudiedWorld, StudyAnswer, StudyQuestion, StudyResults } from './study-message.js';

const THREAD = threadModule('equivalence/study/study-worker');

const KEPT_STUDIES = 12;
/** Studies under way or waiting for their turn; whoever asked for more would have given up before theirs came. */
const MOST_AT_ONCE = 6;
/** A study of the whole world takes a second or two; one that takes longer than this has met a world too dense for it. */
const TIME_LIMIT_MS = 60_000;

const factsOf = ({ frameworks }: ReferenceSnapshot): Map<string, FrameworkFacts> =>
  new Map([...frameworks].map(([code, { record }]) => [code, { revised: record.revised, jurisdictions: record.jurisdictions }]));

const studied = (snapshot: ReferenceSnapshot): StudiedWorld => ({ world: snapshot.data, frameworks: factsOf(snapshot) });

function study(question: StudyQuestion): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(THREAD.url, { workerData: question, execArgv: THREAD.execArgv });
    const timer = setTimeout(() => void worker.terminate(), TIME_LIMIT_MS);
    worker.once('message', (answer: StudyAnswer) => {
      if ('result' in answer) resolve(answer.result);
      else reject(userError('TIME_LIMIT', say((words) => words.tooDense(answer.refusal))));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The ${question.study} study ended without a result (code ${code}).`));
    });
  });
}

/**
 * Studies that look at every level from every framework: each on a thread of its own, which ends with it, and each
 * kept, since its result depends on the snapshot and the day alone.
 */
export class Studies {
  private readonly results = new LRUCache<string, Promise<unknown>>({ max: KEPT_STUDIES });
  private last: Promise<unknown> = Promise.resolve();
  private underWay = 0;

  of<Study extends keyof StudyResults>(name: Study, snapshot: ReferenceSnapshot, on: string): Promise<StudyResults[Study]> {
    return this.kept(`${name} ${snapshot.referenceRevision} ${on}`, () => ({ study: name, on, ...studied(snapshot), draft: studied(snapshot) }));
  }

  /** What publishing a draft would change. `draft.name` tells it from every other draft on top of the same snapshot. */
  effectOf(snapshot: ReferenceSnapshot, draft: { readonly name: string; readonly snapshot: ReferenceSnapshot }, on: string): Promise<DraftEffect> {
    return this.kept(`effect of ${draft.name} ${snapshot.referenceRevision} ${on}`, () => ({ study: 'effect', on, ...studied(snapshot), draft: studied(draft.snapshot) }));
  }

  private kept<Result>(key: string, question: () => StudyQuestion): Promise<Result> {
    let result = this.results.get(key);
    if (!result) {
      result = this.afterTheLast(question());
      // A failed study is asked again, not remembered.
      result.catch(() => this.results.delete(key));
      this.results.set(key, result);
    }
    return result as Promise<Result>;
  }

  /** One at a time: two would take each other's processor and memory. */
  private async afterTheLast(question: StudyQuestion): Promise<unknown> {
    if (this.underWay >= MOST_AT_ONCE) {
      throw userError('TIME_LIMIT', say((words) => words.studiesUnderWay(this.underWay)));
    }
    this.underWay += 1;
    const result = this.last.then(() => study(question)).finally(() => (this.underWay -= 1));
    this.last = result.catch(() => undefined);
    return result;
  }
}

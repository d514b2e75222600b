import { firstDay } from './day.js';
import { inquirer, type Inquiry } from './inquiry.js';
import { invariant } from './invariant.js';
import type { Policy } from './policy.js';
import { report, type Answer } from './report.js';
import { resolve, type Resolution } from './resolve.js';
import type { Framework, Level, World } from './world.js';

/** A level of one framework, seen from another, on a day. */
export interface Question {
  readonly from: { readonly framework: string; readonly level: string };
  readonly to: string;
  /** ISO 8601 day. */
  readonly on: string;
  readonly policy?: Policy;
}

function frameworkOf(world: World, code: string): Framework {
  const framework = world.frameworks.get(code);
  invariant(framework, `framework ${code} was looked up before it was asked about`);
  return framework;
}

function levelOf(world: World, { framework, level }: Question['from']): Level {
  const found = frameworkOf(world, framework).levelByCode.get(level);
  invariant(found, `level ${level} of ${framework} was looked up before it was asked about`);
  return found;
}

/**
 * What a level is in another framework, or one of five kinds of no, with every chain of documents it rests on
 * (EQUIVALENCE.md). Scottish level 9 seen from Ireland is SINGLE 7 {SAME}, by one document.
 * Cost: the chains between the two frameworks, each followed once.
 */
export function answerEquivalence(world: World, { from, to, on, policy }: Question): Answer {
  const inquiry = inquirer(world, levelOf(world, from), policy)(frameworkOf(world, to));
  return report(inquiry, resolve(inquiry, firstDay(on)));
}

const seenFromAll = (world: World, level: Level, policy?: Policy): Inquiry[] =>
  [...world.frameworks.values()].map(inquirer(world, level, policy));

/** One level seen from every framework; the beginnings that chains share are followed once. */
export function answersFrom(world: World, level: Level, on: string, policy?: Policy): Answer[] {
  const day = firstDay(on);
  return seenFromAll(world, level, policy).map((inquiry) => report(inquiry, resolve(inquiry, day)));
}

/** The same without the telling: verdicts, levels and reasons alone. */
export function resolutionsFrom(world: World, level: Level, on: string, policy?: Policy): Resolution[] {
  const day = firstDay(on);
  return seenFromAll(world, level, policy).map((inquiry) => resolve(inquiry, day));
}

/** A level, and the levels by which it is known in the framework that all are seen from. */
export interface SeenLevel {
  readonly level: Level;
  readonly named: readonly Level[];
}

/** Every level of every framework that the documents of a day let be seen from one framework. */
export function levelsSeenFrom(world: World, to: Framework, on: string, policy?: Policy): SeenLevel[] {
  const day = firstDay(on);
  return [...world.frameworks.values()]
    .flatMap(({ levels }) => levels)
    .flatMap((level) => {
      const resolution = resolve(inquirer(world, level, policy)(to), day);
      return resolution.kind === 'LEVELS' ? [{ level, named: resolution.levels.map(({ position }) => to.levels[position]!) }] : [];
    });
}

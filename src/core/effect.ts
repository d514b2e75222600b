import { resolutionsFrom } from './answer.js';
import { worstMark, type Chain } from './chain.js';
import { compareChains } from './chain-order.js';
import { weakestBasis } from './report.js';
import type { Resolution } from './resolve.js';
import type { Framework, World } from './world.js';

/** How an answer changes, the graver first. */
export const CHANGE_KINDS = ['LOST', 'OTHER_LEVELS', 'GAINED', 'OTHER_GROUND', 'OTHER_REASON'] as const;
/**
 * LOST: levels become a no. OTHER_LEVELS: other levels are named, or the verdict on them is another. GAINED: a no becomes levels.
 * OTHER_GROUND: the same levels, with other relations, force or mark, or by more or fewer documents. OTHER_REASON: another kind of no.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A question whose answer changes: a level seen from another framework. Only codes, so that it can pass between threads. */
export interface AnswerChange {
  readonly kind: ChangeKind;
  readonly from: { readonly framework: string; readonly level: string };
  readonly to: string;
}

/** What becomes of the answers of a day when one world takes the place of another. */
export interface AnswerEffect {
  /** Questions that can be asked of either world. */
  readonly asked: number;
  readonly changed: Readonly<Record<ChangeKind, number>>;
  /** The first few changes, the graver first, then in the order of frameworks and levels. */
  readonly examples: readonly AnswerChange[];
}

export const MOST_EXAMPLES = 50;

/** What is said of a level seen from a framework: by the framework's code, since its levels stand by position. */
interface Said {
  readonly to: Framework;
  readonly resolution: Resolution;
}

type Answers = ReadonlyMap<string, Said>;

const NOBODY_ASKED: Answers = new Map();

function answersOf(world: World, framework: string, level: string, on: string): Answers {
  const found = world.frameworks.get(framework)?.levelByCode.get(level);
  if (!found) return NOBODY_ASKED;
  const frameworks = [...world.frameworks.values()];
  return new Map(resolutionsFrom(world, found, on).map((resolution, place) => [frameworks[place]!.code, { to: frameworks[place]!, resolution }]));
}

interface Named {
  readonly to: Framework;
  readonly resolution: Extract<Resolution, { kind: 'LEVELS' }>;
}

const namedIn = (said: Said | undefined): Named | null => (said?.resolution.kind === 'LEVELS' ? (said as Named) : null);

const codesOf = ({ to, resolution }: Named): string => JSON.stringify([resolution.verdict, resolution.levels.map(({ position }) => to.levels[position]!.code)]);

/** The chain whose force, mark and direction the answer tells (report.ts). */
const firstOf = (chains: readonly Chain[]): Chain => chains.reduce((first, chain) => (compareChains(chain, first) < 0 ? chain : first));

/** What a named answer rests on, as far as it tells it of itself; which other chains agree is the audit's matter. */
function groundOf({ resolution: { levels, hops, relationsDisagree, deciding } }: Named): string {
  const first = firstOf(deciding);
  return JSON.stringify([levels.map(({ relations }) => relations), hops, relationsDisagree, first.route.reversed, weakestBasis(first), worstMark(first)]);
}

/** A level or a framework that is not there is compared with nothing. */
const NOT_COMPARED = JSON.stringify(['NOT_COMPARED', null, null]);

/** An open bound is written as null, and so is a bound that is not there: only one of the two comes with each reason. */
const noIn = (said: Said | undefined): string =>
  said?.resolution.kind === 'NONE' ? JSON.stringify([said.resolution.reason, said.resolution.held?.first ?? null, said.resolution.held?.last ?? null]) : NOT_COMPARED;

/** How what is said of one question changes; null where it stays the same. Never asked of a level and its own framework. */
function changeOf(before: Said | undefined, after: Said | undefined): ChangeKind | null {
  const [first, second] = [namedIn(before), namedIn(after)];
  if (first && second) return codesOf(first) !== codesOf(second) ? 'OTHER_LEVELS' : groundOf(first) === groundOf(second) ? null : 'OTHER_GROUND';
  if (first) return 'LOST';
  if (second) return 'GAINED';
  return noIn(before) === noIn(after) ? null : 'OTHER_REASON';
}

const eachOf = (one: Iterable<string>, other: Iterable<string>): string[] => [...new Set([...one, ...other])];

const codesIn = (framework: Framework | undefined): Iterable<string> => framework?.levelByCode.keys() ?? [];

/**
 * Which answers of a day are others when `after` takes the place of `before`: every level of either world seen from every
 * other framework. Publishing a document between two frameworks that nothing joined gives GAINED for each of its levels,
 * and for what can be reached by way of them.
 * Cost: all answers of both worlds, once; a few seconds for 1,250 levels and 140 frameworks.
 */
export function answerEffect(before: World, after: World, on: string): AnswerEffect {
  const frameworks = eachOf(before.frameworks.keys(), after.frameworks.keys());
  const changes: AnswerChange[] = [];
  let asked = 0;
  for (const framework of frameworks) {
    const others = frameworks.filter((code) => code !== framework);
    for (const level of eachOf(codesIn(before.frameworks.get(framework)), codesIn(after.frameworks.get(framework)))) {
      const [first, second] = [answersOf(before, framework, level, on), answersOf(after, framework, level, on)];
      asked += others.length;
      for (const to of others) {
        const kind = changeOf(first.get(to), second.get(to));
        if (kind) changes.push({ kind, from: { framework, level }, to });
      }
    }
  }
  return { asked, changed: countByKind(changes), examples: gravestOf(changes) };
}

function countByKind(changes: readonly AnswerChange[]): Record<ChangeKind, number> {
  const counts = { LOST: 0, OTHER_LEVELS: 0, GAINED: 0, OTHER_GROUND: 0, OTHER_REASON: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

const gravestOf = (changes: readonly AnswerChange[]): AnswerChange[] =>
  CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)).slice(0, MOST_EXAMPLES);

import { answersFrom } from './answer.js';
import type { Answer, LevelsAnswer, NoAnswer } from './report.js';
import type { Framework, Level, World } from './world.js';

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

type Answers = ReadonlyMap<string, Answer>;

const NOBODY_ASKED: Answers = new Map();

const answersOf = (world: World, framework: string, level: string, on: string): Answers => {
  const found: Level | undefined = world.frameworks.get(framework)?.levelByCode.get(level);
  return found ? new Map(answersFrom(world, found, on).map((answer) => [answer.to.code, answer])) : NOBODY_ASKED;
};

const codesOf = ({ levels }: LevelsAnswer): string => JSON.stringify(levels.map(({ level }) => level.code));

const namesOthers = (before: LevelsAnswer, after: LevelsAnswer): boolean => before.verdict !== after.verdict || codesOf(before) !== codesOf(after);

/** What a named answer rests on, as far as it tells it of itself; which other chains agree is the audit's matter. */
const groundOf = ({ levels, hops, force, provenance, reversed, relationsDisagree }: LevelsAnswer): string =>
  JSON.stringify([levels.map(({ relations }) => relations), hops, force, provenance, reversed, relationsDisagree]);

const reasonOf = ({ reason, heldFrom, heldUntil }: NoAnswer): string => JSON.stringify([reason, heldFrom, heldUntil]);

/** A level or a framework that is not there is compared with nothing. */
const NOT_COMPARED = JSON.stringify(['NOT_COMPARED', null, null]);

const levelsIn = (answer: Answer | undefined): LevelsAnswer | null => (answer?.kind === 'LEVELS' ? answer : null);

const noIn = (answer: Answer | undefined): string => (answer?.kind === 'NONE' ? reasonOf(answer) : NOT_COMPARED);

/** How the answer to one question changes; null where it says the same. */
export function changeOf(before: Answer | undefined, after: Answer | undefined): ChangeKind | null {
  const [first, second] = [levelsIn(before), levelsIn(after)];
  if (first && second) return namesOthers(first, second) ? 'OTHER_LEVELS' : groundOf(first) === groundOf(second) ? null : 'OTHER_GROUND';
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

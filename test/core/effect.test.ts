import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerEffect, answerEquivalence, compileWorld, MOST_EXAMPLES, type Answer, type ChangeKind, type World } from '../../src/core/index.js';
import type { OracleWorld } from './oracle/world.js';
import { everyQuestion } from './worlds/random-question.js';
import { randomWorlds } from './worlds/random-world.js';

const ON = '2010-06-01';

/** What an answer says, without its chains, in plain data. */
function said(answer: Answer | undefined): unknown {
  if (!answer) return { reason: 'NOT_COMPARED', heldFrom: null, heldUntil: null };
  if (answer.kind === 'NONE') return { reason: answer.reason, heldFrom: answer.heldFrom, heldUntil: answer.heldUntil };
  const { verdict, hops, levels, force, provenance, reversed, relationsDisagree } = answer;
  return { verdict, hops, levels: levels.map(({ level, relations }) => [level.code, relations]), force, provenance, reversed, relationsDisagree };
}

const has = (world: OracleWorld, framework: string, level: string): boolean =>
  world.frameworks.some(({ code, levels }) => code === framework && levels.some((each) => each.code === level));

/** Asks every question of both worlds one by one, and compares the whole answers. */
function bruteForce(before: OracleWorld, after: OracleWorld): string[] {
  const [first, second] = [compileWorld(before), compileWorld(after)];
  const questions = [before, after].flatMap((world) => everyQuestion(world, ON, {})).filter(({ from, to }) => from.framework !== to);
  const ask = (world: World, data: OracleWorld, { from, to }: (typeof questions)[number]): Answer | undefined =>
    has(data, from.framework, from.level) && world.frameworks.has(to) ? answerEquivalence(world, { from, to, on: ON }) : undefined;
  const changed = questions.filter((question) => JSON.stringify(said(ask(first, before, question))) !== JSON.stringify(said(ask(second, after, question))));
  return [...new Set(changed.map(({ from, to }) => `${from.framework} ${from.level} ${to}`))].sort();
}

const total = (changed: Readonly<Record<ChangeKind, number>>): number => Object.values(changed).reduce((sum, count) => sum + count, 0);

/** A world, and the same with one document left out, put in the place of another, or with one level more. */
const changedWorlds = fc.tuple(randomWorlds, fc.nat(), fc.constantFrom('leave out', 'disown', 'add level', 'sign')).map(([world, place, how]) => {
  const position = place % world.alignments.length;
  const alignments = world.alignments.flatMap((alignment, at) => {
    if (at !== position) return [alignment];
    if (how === 'leave out') return [];
    if (how === 'disown') return [{ ...alignment, standing: 'NOT_ENDORSED' as const }];
    return [how === 'sign' ? { ...alignment, symmetric: !alignment.symmetric } : alignment];
  });
  const known = new Set(alignments.map(({ key }) => key));
  const sound = alignments.map((alignment) => (alignment.supersedes !== null && !known.has(alignment.supersedes) ? { ...alignment, supersedes: null } : alignment));
  const frameworks = how === 'add level'
    ? world.frameworks.map((framework, at) => (at === 0 ? { ...framework, levels: [...framework.levels, { code: 'new', ordinal: framework.levels.length + 1 }] } : framework))
    : world.frameworks;
  return { before: world, after: { frameworks, alignments: sound } };
});

describe('the effect of putting one world in the place of another', () => {
  it('is none where nothing changes', () => {
    fc.assert(fc.property(randomWorlds, (data) => {
      expect(total(answerEffect(compileWorld(data), compileWorld(data), ON).changed)).toBe(0);
    }), { numRuns: 30 });
  });

  it('names exactly the questions that are answered otherwise when each is asked of both worlds', () => {
    let met = 0;
    fc.assert(fc.property(changedWorlds, ({ before, after }) => {
      const expected = bruteForce(before, after);
      const { changed, examples } = answerEffect(compileWorld(before), compileWorld(after), ON);
      met += expected.length;
      expect(total(changed)).toBe(expected.length);
      const named = examples.map(({ from, to }) => `${from.framework} ${from.level} ${to}`);
      expect(named.every((name) => expected.includes(name))).toBe(true);
      expect(new Set(named).size).toBe(Math.min(expected.length, MOST_EXAMPLES));
    }), { numRuns: 150 });
    expect(met).toBeGreaterThan(100);
  });

  it('turned round, loses what it gained', () => {
    fc.assert(fc.property(changedWorlds, ({ before, after }) => {
      const [there, back] = [answerEffect(compileWorld(before), compileWorld(after), ON), answerEffect(compileWorld(after), compileWorld(before), ON)];
      expect(back).toMatchObject({ asked: there.asked, changed: { ...there.changed, LOST: there.changed.GAINED, GAINED: there.changed.LOST } });
    }), { numRuns: 60 });
  });

  it('can pass between threads, and shows lost answers before all others', () => {
    fc.assert(fc.property(changedWorlds, ({ before, after }) => {
      const effect = answerEffect(compileWorld(before), compileWorld(after), ON);
      expect(structuredClone(effect)).toEqual(effect);
      const lost = effect.examples.map(({ kind }) => kind === 'LOST');
      expect(lost).toEqual(lost.toSorted((a, b) => Number(b) - Number(a)));
    }), { numRuns: 60 });
  });
});

import type { AskVerdictFragment, LevelRelation } from '../../../../schema/explorer/client/graphql.js';
import type { Words } from '../../words/words.js';

export const listed = (texts: readonly string[], { region }: Words, type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(region, { type }).format(texts);

const ALL_RELATIONS = 5;

/** What is known between the level asked about and one that an answer names. Pure. */
export function relationText(relations: readonly LevelRelation[], words: Words): string {
  if (relations.length === ALL_RELATIONS) return words.say('ask.relation.open');
  // Everything but apart: listing four possibilities would hide that one thing is known.
  if (relations.length === ALL_RELATIONS - 1 && !relations.includes('APART')) return words.say('ask.relation.part');
  return listed(relations.map((relation) => words.say(`ask.relation.${relation}`)), words, 'disjunction');
}

interface Asked {
  readonly level: string;
  readonly from: string;
  readonly to: string;
}

/** The answer in one sentence. Pure. */
export function headline(answer: AskVerdictFragment, asked: Asked, words: Words): string {
  if (answer.__typename === 'NoEquivalence') return words.say(`ask.no.${answer.reason}`, { ...asked });
  const levels = listed(answer.levels.map(({ level }) => level.code), words);
  return words.say(answer.verdict === 'CONFLICTING' ? 'ask.conflict' : 'ask.is', { ...asked, levels, count: answer.levels.length });
}

/** The answer in a few words: "level 7", "levels 7 and 8", "not compared". Pure. */
export function shortAnswer(answer: AskVerdictFragment, words: Words): string {
  if (answer.__typename === 'NoEquivalence') return words.say(`ask.short.${answer.reason}`);
  const levels = words.say('ask.levels', { levels: listed(answer.levels.map(({ level }) => level.code), words), count: answer.levels.length });
  return answer.verdict === 'CONFLICTING' ? words.say('ask.short.conflict', { levels }) : levels;
}

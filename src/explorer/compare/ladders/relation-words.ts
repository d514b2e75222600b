import type { Words } from '../../words/words.js';
import type { Told, ToldLevel } from './told.js';

const ALL_RELATIONS = 5;

/** What the evidence leaves possible between a level and one that is named for it, in words. */
export function relationWords(words: Words, { relations }: Pick<ToldLevel, 'relations'>): string {
  if (relations.length >= ALL_RELATIONS) return words.say('ladders.relations.all');
  const each = relations.map((relation) => words.say(`ladders.relation.${relation}`));
  if (each.length === 1) return each[0] ?? '';
  return words.say('ladders.relations.several', { relations: new Intl.ListFormat(words.language, { type: 'disjunction' }).format(each) });
}

/** Why no level is named. */
export function reasonWords(words: Words, told: Extract<Told, { __typename: 'NoEquivalence' }>): string {
  const reason = words.say(`ladders.reason.${told.reason}`);
  if (told.heldUntil) return `${reason} ${words.say('ladders.heldUntil', { day: words.day(told.heldUntil) })}`;
  return told.heldFrom ? `${reason} ${words.say('ladders.heldFrom', { day: words.day(told.heldFrom) })}` : reason;
}

import type { MicrocredentialRecord } from '../microcredential.record.js';

export type Placement = NonNullable<MicrocredentialRecord['level']>;
export type CreditSize = Pick<NonNullable<MicrocredentialRecord['credits']>, 'system' | 'value' | 'min' | 'max'>;

type Said = Omit<MicrocredentialRecord, 'state'>;

/** Every body that awards it, the first one first. */
export const awardingBodiesOf = ({ awardingBody, otherAwardingBodies }: Said): string[] =>
  otherAwardingBodies === undefined || otherAwardingBodies.length === 0 ? [awardingBody] : [...new Set([awardingBody, ...otherAwardingBodies])];

/** Its levels, the one it is known by first. */
export const placementsOf = ({ level, otherLevels = [] }: Said): Placement[] => [...(level ? [level] : []), ...otherLevels];

/** Its sizes in credits, its own first. */
export const sizesOf = ({ credits, otherCredits }: Said): CreditSize[] => [...(credits ? [credits] : []), ...otherCredits];

/** Where a size of `sizesOf` stands in its record. */
export const pathOfSize = ({ credits }: Said, position: number): string[] => (credits && position === 0 ? ['credits'] : ['otherCredits', String(position - (credits ? 1 : 0))]);

/** Where a placement of `placementsOf` stands in its record. */
export const pathOfPlacement = ({ level }: Said, position: number): string[] => (level && position === 0 ? ['level'] : ['otherLevels', String(position - (level ? 1 : 0))]);

/** What a learner knows, understands or can do: one by one where that is given, else as the compilers put it. */
export const outcomeTexts = ({ outcomes, learningOutcomes }: Said): readonly string[] =>
  outcomes && outcomes.length > 0 ? outcomes.map(({ text }) => text) : learningOutcomes;

/** The ISCED-F code of its field; null where none is given. */
export const iscedField = ({ subjects = [] }: Said): string | null => subjects.find(({ scheme }) => scheme === 'ISCED_F')?.code ?? null;

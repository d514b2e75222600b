import type { ComparedAnswerFragment } from '../../../../schema/explorer/client/graphql.js';

/** What is told of one level, seen from another framework. */
export type Told = ComparedAnswerFragment;
export type ToldLevels = Extract<Told, { __typename: 'Equivalence' }>;
export type ToldLevel = ToldLevels['levels'][number];

/** All levels of one framework, seen from another. */
export interface View {
  readonly from: { readonly code: string };
  readonly to: { readonly code: string };
  readonly answers: readonly Told[];
}

interface Named {
  readonly text: string;
  readonly language: string;
}

/** A level as it stands on a ladder. */
export interface Rung {
  readonly code: string;
  readonly localisedLabel: Named;
  readonly localisedTypicalQualifications: readonly Named[];
}

/** A framework, its levels lowest first. */
export interface Ladder {
  readonly code: string;
  readonly acronym: string;
  readonly localisedName: Named;
  readonly levels: readonly Rung[];
}

export const hasLevels = (told: Told): told is ToldLevels => told.__typename === 'Equivalence';

/** How two levels stand to each other, as a link shows it: one relation, or a part that is shared somehow, or nothing sure. */
export type LinkKind = 'SAME' | 'WITHIN' | 'COVERS' | 'OVERLAPS' | 'SHARES' | 'MAYBE';

export function linkKind({ relations, certain }: Pick<ToldLevel, 'relations' | 'certain'>): LinkKind {
  const [only, another] = relations;
  if (!certain || only === undefined || only === 'APART') return 'MAYBE';
  return another === undefined ? only : 'SHARES';
}

export const viewOf = (views: readonly View[], from: string, to: string): View | undefined =>
  views.find((view) => view.from.code === from && view.to.code === to);

export const answerFor = (views: readonly View[], from: string, level: string, to: string): Told | undefined =>
  viewOf(views, from, to)?.answers.find((answer) => answer.from.code === level);

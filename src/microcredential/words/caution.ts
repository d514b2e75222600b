import type { ToldLanguage } from '../../platform/text/told-in.js';
import type { levelBasis } from '../microcredential.vocabulary.js';

type LevelBasis = keyof typeof levelBasis.descriptions;

/** What a caution rests on: who says so, how many levels the same statement names, and when it holds, where it ends. */
export interface Cautioned {
  readonly basis: LevelBasis;
  readonly levels: number;
  readonly held: { readonly from: string; readonly until: string } | null;
}

interface CautionWords {
  readonly basis: Record<LevelBasis, string>;
  /** These name their levels; the others are told of one alone. */
  readonly several: (levels: number) => string;
  readonly held: (from: string, until: string) => string;
}

const COUNTED: ReadonlySet<LevelBasis> = new Set<LevelBasis>(['RECOMMENDED', 'QUALITY_ASSURED', 'INCLUDED']);

const WORDS: Record<ToldLanguage, CautionWords> = {
  en: {
    basis: {
      STATED: 'Only the awarding body states this level; no other body is known to have confirmed it.',
      RECOMMENDED: 'A third party recommends this level; no authority has placed the microcredential on its framework.',
      DERIVED: 'The compilers worked this level out; nobody states it.',
      QUALITY_ASSURED: 'A process of quality assurance placed it there; the authority of the framework has not included it.',
      INCLUDED: 'The authority of the framework or register has included it there.',
    },
    several: (levels) => ` It names ${levels} levels and leaves open which.`,
    held: (from, until) => ` It holds from ${from} until ${until}.`,
  },
  fr: {
    basis: {
      STATED: 'Seul l’organisme certificateur indique ce niveau ; aucun autre organisme connu ne l’a confirmé.',
      RECOMMENDED: 'Un tiers recommande ce niveau ; aucune autorité n’a placé la microcertification dans son cadre.',
      DERIVED: 'Les compilateurs ont déduit ce niveau ; personne ne l’indique.',
      QUALITY_ASSURED: 'Une procédure d’assurance qualité l’y a placée ; l’autorité du cadre ne l’a pas incluse.',
      INCLUDED: 'L’autorité du cadre ou du registre l’y a incluse.',
    },
    several: (levels) => ` ${levels} niveaux sont nommés, sans dire lequel.`,
    held: (from, until) => ` Cela vaut du ${from} au ${until}.`,
  },
};

/** What is to be kept in mind when a conclusion starts from a placement, in a language. */
export function cautionIn(language: ToldLanguage, { basis, levels, held }: Cautioned): string {
  const words = WORDS[language];
  return `${words.basis[basis]}${levels > 1 && COUNTED.has(basis) ? words.several(levels) : ''}${held ? words.held(held.from, held.until) : ''}`;
}

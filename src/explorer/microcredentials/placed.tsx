import type { VNode } from 'preact';
import type { CreditsGivenFragment, LevelPlacedFragment } from '../../../schema/explorer/client/graphql.js';
import { useWords } from '../words/speaking.js';
import type { Words } from '../words/words.js';
import { Stored } from './stored.js';
import { range } from './told.js';

type CreditUnit = CreditsGivenFragment['creditSystem'];
type Placed = Pick<LevelPlacedFragment, 'among'> & { readonly level: { readonly code: string; readonly framework: { readonly acronym: string } } };
type Given = Pick<CreditsGivenFragment, 'value' | 'min' | 'max'> & { readonly creditSystem: CreditUnit };

/** A placement that leaves open which of several levels is meant comes once for each of them: here once for all. */
export const eachOnce = <Placement extends Placed>(placements: readonly Placement[]): Placement[] =>
  placements.filter(({ among, level }) => (among[0] ?? level).code === level.code);

/** `NFQ 8`, or `NFQ 7 or 8` where it is left open which. */
export function levelText(words: Words, { among, level }: Placed): string {
  const codes = among.length === 0 ? [level.code] : among.map(({ code }) => code);
  return `${level.framework.acronym} ${new Intl.ListFormat(words.language, { type: 'disjunction' }).format(codes)}`;
}

/** Figures and the system that they are in: `10 to 14`; null where neither is known. */
export const sizeText = (words: Words, { value, min, max }: Pick<Given, 'value' | 'min' | 'max'>): string | null => (value === null ? range(words, min, max) : range(words, value, null));

/** The unit of a credit system, told apart from others of the same name: `ECTS credit (ects)`, as the registry's own sentences have it. */
export const unitText = ({ code, localisedUnit: { text } }: CreditUnit): string => `${text} (${code})`;

export const UnitShown = ({ of: { code, localisedUnit: { text, language } } }: { readonly of: CreditUnit }): VNode => <><Stored text={text} language={language} /> <span class="code">({code})</span></>;

/** `6 × ECTS credit (ects)` */
export function CreditSize({ of }: { readonly of: Given }): VNode {
  const words = useWords();
  return <><strong class="figure">{sizeText(words, of)}</strong> × <UnitShown of={of.creditSystem} /></>;
}

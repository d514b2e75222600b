/** A phrase of what is wrong with a value, and the same in French; what the English one holds of the record is carried over. */
export type Phrase = readonly [english: RegExp, french: string];

/** Whatever stands in a place, such as a name or a value. */
const ANY = '(.*)';

/** `phrase('no key "*"', 'aucune clé « $1 »')`: a star is whatever stands there. */
export const phrase = (english: string, french: string): Phrase => [
  new RegExp(`^${english.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', ANY)}$`, 's'), french,
];

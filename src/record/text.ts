import { z } from 'zod';
import { hiddenCharacter } from './hidden-character.js';

const JURISDICTION = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;
const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const ADDRESS = /^https?:\/\/[^\s/]\S*$/i;

/** Text with at least one visible character. */
export function text() {
  return z.string().refine(isPrintable).meta({ form: 'text', expects: 'text that is not empty, without control characters and without characters that turn its direction' });
}

/** One text in one or several languages, keyed by BCP 47 language tag: `{ en: 'Level 1', ga: 'Leibhéal 1' }`. */
export function localisedText() {
  return z
    .record(z.string().regex(LANGUAGE), text())
    .refine((texts) => Object.keys(texts).length > 0)
    .meta({ form: 'text by language', expects: 'text by language, such as { en: Level 1 }' });
}

/** Text in one or several languages: at least one. */
export type LocalisedText = z.output<ReturnType<typeof localisedText>>;

/** A language as a BCP 47 tag. */
export function languageTag() {
  return z.string().regex(LANGUAGE).meta({ form: 'language', expects: 'a BCP 47 language tag such as en or pt-BR' });
}

/** A country (ISO 3166-1 alpha-2) or a part of one (ISO 3166-2). Only the form is checked. */
export function jurisdictionCode() {
  return z.string().regex(JURISDICTION).meta({
    form: 'jurisdiction',
    expects: 'a country or a part of one, as an ISO 3166 code in capitals such as IE or GB-SCT',
  });
}

/** A country, ISO 3166-1 alpha-2. Only the form is checked. */
export function countryCode() {
  return z.string().regex(COUNTRY).meta({ form: 'country', expects: 'a country as an ISO 3166-1 code of two capitals, such as IE' });
}

/** A public address. */
export function webAddress() {
  return z.string().max(2_048).regex(ADDRESS).refine((address) => hiddenCharacter(address) === null).meta({ form: 'address', expects: 'an address that begins with https:// or http://' });
}

function isPrintable(value: string): boolean {
  return value.trim() !== '' && hiddenCharacter(value) === null && value.isWellFormed();
}

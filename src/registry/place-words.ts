import { searchWords } from '../platform/text/normalise.js';

/**
 * What people call parts of countries and the things of a place, where that does not begin like the name of the
 * country: "Scotland", "Irish", "irlandais". In the languages in which the pages speak, and for a few in their own. An
 * adjective that is the name with an ending (Australian, estonien) is found by the name.
 */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  AT: ['österreich', 'autrichien'],
  BE: ['belgian', 'belge'],
  CH: ['swiss', 'suisse'],
  CN: ['chinese', 'chinois'],
  CY: ['cypriot', 'chypriote'],
  CZ: ['czech', 'tchèque'],
  DE: ['deutschland', 'allemand', 'allemande'],
  DK: ['danish', 'danois', 'danoise'],
  ES: ['españa', 'spanish', 'espagnol', 'espagnole'],
  FI: ['finnish', 'finlandais', 'finlandaise'],
  FR: ['french', 'français', 'française'],
  GB: ['british', 'britannique'],
  'GB-ENG': ['english', 'england', 'anglais', 'anglaise', 'angleterre'],
  'GB-NIR': ['northern', 'ireland'],
  'GB-SCT': ['scottish', 'scotland', 'écossais', 'écossaise', 'écosse'],
  'GB-WLS': ['welsh', 'wales', 'gallois', 'galloise', 'galles'],
  GR: ['greek', 'grec', 'grecque'],
  HR: ['croatian', 'croate'],
  HU: ['hungarian', 'hongrois', 'hongroise'],
  IE: ['irish', 'irlandais', 'irlandaise'],
  IS: ['icelandic', 'islandais', 'islandaise'],
  LB: ['lebanese', 'libanais', 'libanaise'],
  LV: ['latvian', 'letton', 'lettone'],
  MT: ['maltese', 'maltais', 'maltaise'],
  NL: ['nederland', 'dutch', 'néerlandais', 'néerlandaise'],
  NO: ['norwegian', 'norvégien', 'norvégienne'],
  NZ: ['kiwi', 'néo-zélandais'],
  PH: ['filipino', 'philippin'],
  PL: ['polish', 'polonais', 'polonaise'],
  PT: ['portuguese', 'portugais', 'portugaise'],
  SE: ['swedish', 'suédois', 'suédoise'],
  SI: ['slovene', 'slovène'],
  TH: ['thai', 'thaï', 'thaïlandais'],
  TR: ['turkish', 'turc', 'turque'],
  VN: ['vietnamese', 'vietnamien'],
};

const NAMES_IN = ['en', 'fr'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));

/**
 * Normalised words by which a country, or a part of one, is known: its names in the languages of the pages, and what its
 * things are called.
 *
 *     placeWords('DE') -> ['germany', 'allemagne', 'deutschland', 'allemand', 'allemande']
 */
export function placeWords(code: string): string[] {
  const country = code.slice(0, 2);
  const names = NAMES_IN.map((namesIn) => namesIn.of(country) ?? '');
  return [...new Set([...names, ...(CALLED[country] ?? []), ...(CALLED[code] ?? [])].flatMap(searchWords))];
}

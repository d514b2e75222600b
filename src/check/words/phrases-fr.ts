/** A phrase of a problem of form, and the same in French; what the English one holds of the record is carried over. */
type Phrase = readonly [english: RegExp, french: string];

/** Whatever stands in a place, such as a name or a value. */
const ANY = '(.*)';

/** `phrase('no key "*"', …)`: a star is whatever stands there. */
const phrase = (english: string, french: string): Phrase => [
  new RegExp(`^${english.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', ANY)}$`, 's'), french,
];

/** What checks of form find, expect and advise. The first that fits is taken. */
const PHRASES: readonly Phrase[] = [
  phrase('nothing', 'rien'),
  phrase('nothing there', 'rien à cet endroit'),
  phrase('empty text', 'un texte vide'),
  phrase('an empty list', 'une liste vide'),
  phrase('a list', 'une liste'),
  phrase('no keys', 'aucune clé'),
  phrase('no object', 'autre chose qu’un objet'),
  phrase('no level', 'aucun niveau'),
  phrase('no figure', 'aucun chiffre'),
  phrase('code and codes', 'code et codes'),
  phrase('true', 'true'),
  phrase('false', 'false'),
  phrase('true or false', 'true ou false'),
  phrase('another value', 'une autre valeur'),
  phrase('no key "*"', 'aucune clé « $1 »'),
  phrase('the unknown key "*"', 'la clé inconnue « $1 »'),
  phrase('the key "*"', 'la clé « $1 »'),
  phrase('the keys of the input', 'les clés de l’entrée'),
  phrase('the keys *', 'les clés $1'),
  phrase('the number *', 'le nombre $1'),
  phrase('the text "*"', 'le texte « $1 »'),
  phrase('the region *', 'la région $1'),
  phrase('the invisible character *', 'le caractère invisible $1'),
  phrase('two titles in *', 'deux titres en $1'),
  phrase('* bytes', '$1 octets'),
  phrase('a list of at least one level code', 'une liste d’au moins un code de niveau'),
  phrase('a list of at least one body', 'une liste d’au moins un organisme'),
  phrase('a list of at least two bodies', 'une liste d’au moins deux organismes'),
  phrase('a list of at least one', 'une liste d’au moins un élément'),
  phrase('a list of ids, or text', 'une liste d’identifiants, ou un texte'),
  phrase('a list of *', 'une liste de $1'),
  phrase('a text of * characters', 'un texte de $1 caractères'),
  phrase('more inside one another', 'davantage d’imbrications'),
  phrase('level "*" a second time', 'le niveau « $1 » une deuxième fois'),
  phrase('each level once', 'chaque niveau une seule fois'),
  phrase('either value, or min and max', 'soit value, soit min et max'),
  phrase('either code, or codes', 'soit code, soit codes'),
  phrase('* and *', '$1 et $2'),
  phrase('a date that is not before validFrom, "*"', 'une date qui ne précède pas validFrom, « $1 »'),
  phrase('an upper end that is not below the lower one, *', 'un maximum qui n’est pas inférieur au minimum, $1'),
  phrase('at most * in one record', 'au plus $1 dans une fiche'),
  phrase('at most * lists and objects inside one another', 'au plus $1 listes et objets imbriqués'),
  phrase('at most * elements', 'au plus $1 éléments'),
  phrase('at most *', 'au plus $1'),
  phrase('a microcredential', 'une microcertification'),
  phrase('one in each language', 'un par langue'),
  phrase('one of *', 'l’un de $1'),
  phrase('only the keys of MicrocredentialInput', 'seulement les clés de MicrocredentialInput'),
  phrase('only *', 'seulement $1'),
  phrase('issuerCountry beside it', 'issuerCountry à côté'),
  phrase('a part of *, such as *', 'une partie de $1, comme $2'),
  phrase('text without control characters and without characters that turn its direction', 'un texte sans caractères de contrôle et sans caractères qui en changent le sens'),
  phrase('text that is not empty, without control characters and without characters that turn its direction', 'un texte qui n’est pas vide, sans caractères de contrôle et sans caractères qui en changent le sens'),
  phrase('text by language, such as *', 'un texte par langue, comme $1'),
  phrase('text, or *', 'un texte, ou $1'),
  phrase('a code of lower-case letters, digits and single hyphens, such as *', 'un code de minuscules, de chiffres et de tirets simples, comme $1'),
  phrase('a code of two to six digits in quotes, such as *', 'un code de deux à six chiffres entre guillemets, comme $1'),
  phrase('a level code as text in quotes, such as "*" or "*"', 'un code de niveau, en texte entre guillemets, comme « $1 » ou « $2 »'),
  phrase('an id without spaces, such as *', 'un identifiant sans espaces, comme $1'),
  phrase('a decimal such as *, or a fraction in text such as *', 'un nombre décimal comme $1, ou une fraction en texte comme $2'),
  phrase('a decimal above 0 such as *, or a fraction in text such as *', 'un nombre décimal supérieur à 0 comme $1, ou une fraction en texte comme $2'),
  phrase('a decimal above 0 such as *', 'un nombre décimal supérieur à 0 comme $1'),
  phrase('a decimal that is not negative, such as *', 'un nombre décimal qui n’est pas négatif, comme $1'),
  phrase('a BCP 47 language tag such as * or *', 'une étiquette de langue BCP 47 comme $1 ou $2'),
  phrase('a country or a part of one, as an ISO 3166 code in capitals such as * or *', 'un pays ou une partie d’un pays, en code ISO 3166 en majuscules comme $1 ou $2'),
  phrase('a country as an ISO 3166-1 code of two capitals, such as *', 'un pays, en code ISO 3166-1 de deux majuscules, comme $1'),
  phrase('a currency as an ISO 4217 code such as *', 'une monnaie, en code ISO 4217 comme $1'),
  phrase('an address that begins with * or *', 'une adresse qui commence par $1 ou $2'),
  phrase('an ISO 8601 duration such as *, * or *', 'une durée ISO 8601 comme $1, $2 ou $3'),
  phrase('a year, month or day that exists, such as *, * or *', 'une année, un mois ou un jour qui existe, comme $1, $2 ou $3'),
  phrase('a year of four digits, such as *', 'une année de quatre chiffres, comme $1'),
  phrase('a whole number from *', 'un nombre entier à partir de $1'),
  phrase('a day such as *', 'un jour comme $1'),
  phrase('the place of a source in `sources`, counted from 0', 'la place d’une source dans `sources`, comptée à partir de 0'),
  phrase('the key of a microcredential, such as *', 'la clé d’une microcertification, comme $1'),
  phrase('Did you mean *?', 'Vouliez-vous dire $1 ?'),
  phrase('Take it out.', 'Retirez-le.'),
  phrase('Write it in quotes: *.', 'Écrivez-le entre guillemets : $1.'),
  phrase('Write it without quotes: *.', 'Écrivez-le sans guillemets : $1.'),
  // Last: a value as it stands.
  phrase('"*"', '« $1 »'),
];

/** A number that is told alone, such as the upper end of a span. */
const BARE = /^[\d./]+$/;

/** A phrase of a problem in French; null where the book lacks it, and the problem is told in English. */
export function inFrench(english: string): string | null {
  if (BARE.test(english)) return english;
  const known = PHRASES.find(([pattern]) => pattern.test(english));
  return known === undefined ? null : english.replace(known[0], known[1]).replace(/" or "/g, '" ou "');
}

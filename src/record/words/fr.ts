import type { RecordWords } from './en.js';
import type { NamedKind } from './named-kind.js';

const quoted = (names: readonly string[]): string => names.map((name) => `« ${name} »`).join(' ou ');

/** With the article, and the ending of what is said of it. */
const NAMES: Readonly<Record<NamedKind, readonly [name: string, ending: '' | 'e']>> = {
  framework: ['Le cadre', ''],
  level: ['Le niveau', ''],
  alignment: ['La correspondance', 'e'],
  'credit-system': ['Le système de crédits', ''],
  country: ['Le pays', ''],
  rule: ['La règle', 'e'],
  organisation: ['L’organisation', 'e'],
  microcredential: ['La microcertification', 'e'],
  statement: ['La déclaration', 'e'],
  proposal: ['La proposition', 'e'],
};

/** The same in French. */
export const fr: RecordWords = {
  didYouMean: (near) => `Vouliez-vous dire ${quoted(near)} ?`,
  unknown: (kind, code, of, near) => {
    const [name, ending] = NAMES[kind];
    return `${name} « ${code} »${of ? ` de ${of}` : ''} est inconnu${ending}.${near.length > 0 ? ` Vouliez-vous dire ${quoted(near)} ?` : ''}`;
  },
  notARevision: (argument, revision, found) => `\`${argument}\` est une révision de 0 à ${revision} ; trouvé : ${found}.`,
  tooManyWords: (argument, words, most) => `\`${argument}\` a ${words} mots ; ${most} au plus sont cherchés.`,
  conflict: (kind, key, current, seen) => `${kind === null ? key : `${NAMES[kind][0]} ${key}`} en est à la version ${current}, non à la version ${seen}.`,
  readAgain: () => 'Relisez la fiche, et écrivez par-dessus ce qui y figure.',
  badIdempotencyKey: (most) => ({ message: `Trouvé : une clé d’idempotence vide ou trop longue ; attendu : de 1 à ${most} caractères.` }),
  idempotencyKeyReused: () => ({ message: 'Autre chose a été demandé sous cette clé d’idempotence.', fix: 'Choisissez une nouvelle clé pour chaque chose à faire.' }),
  unknownOrganisation: (key) => `Il n’y a pas d’organisation « ${key} ».`,
  unknownCreditSystem: (code) => `Le registre ne connaît pas de système de crédits « ${code} ».`,
};

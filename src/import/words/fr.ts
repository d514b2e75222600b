import type { ImportWords } from './en.js';

/** The same in French. */
export const fr: ImportWords = {
  notThere: () => 'Il n’y a pas de telle importation de votre organisme. Importer demande une clé avec WRITE, d’un organisme certificateur.',
  fileRefused: () => 'Le fichier ne peut pas être utilisé du tout ; rien n’en a été enregistré.',
  busy: (ofBody, ofAll) => `${ofBody} importation par organisme est faite à la fois, et ${ofAll} en tout. Renvoyez le fichier quand l’autre sera terminée.`,
  otherFile: () => 'L’importation que `job` désigne est celle d’un autre fichier. Envoyez le fichier même avec lequel elle a commencé.',
  badResume: () => '`job` et `from` vont avec `resume`, sans `dryRun` ; `from` est une ligne du fichier, comptée à partir de 1.',
  sendKey: () => 'Envoyez une clé de votre organisme, comme `Authorization: Bearer CLÉ`.',
  failedTooOften: (seconds) => `Trop de clés venant de cette adresse ont échoué. Réessayez dans ${seconds} s.`,
  goOn: () => 'Envoyez le même fichier à /import?resume pour continuer après cette ligne ; avec &from=LIGNE, les réponses commencent à cette ligne.',
  tooLarge: (megabytes) => `Par HTTP, un fichier a au plus ${megabytes} Mo. Envoyez-le en plusieurs parties, ou faites-le importer par l’opérateur avec openqf import.`,
  otherFormat: () => 'Envoyez le fichier comme `text/csv` ou comme `application/x-ndjson`, et dites-le dans `Content-Type`.',
  otherEncoding: () => 'Le fichier doit être en UTF-8.',
  compressed: () => 'Envoyez le fichier tel quel, sans `Content-Encoding`.',
};

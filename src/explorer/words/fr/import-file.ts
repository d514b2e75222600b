import type { importFile as english } from '../en/import-file.js';

export const importFile: Readonly<Record<keyof typeof english, string>> = {
  'import-file.file': 'Fichier',
  'import-file.hint': 'CSV ou JSON Lines, en UTF-8, jusqu’à 1 Mo ; avec les scripts activés, jusqu’à 20 Mo.',
  'import-file.try': 'Essayer sans rien enregistrer',
  'import-file.import': 'Publier ce qui est correct',
  'import-file.busy': 'Les lignes sont en cours d’examen…',
  'import-file.stopped': 'Le fichier n’a pas été accepté',
  'import-file.noFile': 'Choisissez d’abord un fichier.',
  'import-file.broken': 'La connexion a été interrompue. Renvoyez le même fichier : ce qui est déjà enregistré reste inchangé.',
  'import-file.line': 'À la ligne {line, number} :',
  'import-file.tried': 'Ce qu’il en adviendrait',
  'import-file.imported': 'Ce qu’il en est advenu',
  'import-file.counts': '{created, plural, one {# nouvelle} many {# nouvelles} other {# nouvelles}}, {changed, plural, one {# modifiée} many {# modifiées} other {# modifiées}}, {unchanged, plural, one {# inchangée} many {# inchangées} other {# inchangées}}, {refused, plural, one {# refusée} many {# refusées} other {# refusées}}.',
  'import-file.nothingStored': 'Rien n’a été enregistré.',
  'import-file.refusedRows': 'Lignes refusées',
  'import-file.lineNumber': 'Ligne',
  'import-file.record': 'Fiche',
  'import-file.problems': 'Ce qui ne va pas',
  'import-file.problem': 'trouvé {found} ; attendu {expected}.',
};

import type { MicrocredentialWords } from './en.js';

/** The same in French. */
export const fr: MicrocredentialWords = {
  alreadyThere: (key) => ({ message: `Il y a déjà une microcertification ${key}, ou un brouillon.`, fix: 'Prenez un autre identifiant, ou modifiez celle-là.' }),
  otherId: (key) => ({
    message: `Trouvé : un autre identifiant que celui de ${key} ; l’identifiant d’une fiche ne change jamais.`,
    fix: 'Laissez l’identifiant tel quel, ou créez une autre microcertification.',
  }),
  noReason: () => ({ message: 'Aucune raison ; attendu : une phrase que d’autres peuvent lire.' }),
  successorLeadsBack: (successor, key) => ({ message: `${successor} ramène à ${key} ; attendu : une fiche qui prend sa place.` }),
  unknownSuccessor: (key) => ({ message: `Il n’y a pas de microcertification ${key} ; attendu : la clé d’une microcertification que tous voient.` }),
  successorWithdrawn: (successor) => ({ message: `${successor} est elle-même retirée ; attendu : une fiche en usage.` }),
  otherStatement: () => ({ message: 'La déclaration qui porte cet identifiant a pris fin, ou en est une autre.', fix: 'Faites-la de nouveau, avec un identifiant à elle.' }),
  endsBeforeItBegins: (until, from) => ({
    message: `Elle vaudrait jusqu’au ${until}, avant de commencer, le ${from}.`, fix: 'Donnez un jour qui ne précède pas `from`, ou laissez la fin ouverte.',
  }),
  nothingToRestOn: () => ({ message: 'Rien ne dit sur quoi cela repose.', fix: 'Nommez un document.' }),
  levelTwice: (level) => ({ message: `Le niveau ${level} est nommé deux fois.` }),
  notDerived: (framework, alignments) => {
    const [found, expected] = [alignments.join(', ') || 'aucun alignement', `la clé d’un alignement de ${framework} dont le niveau a été déduit`];
    return { message: `Trouvé : ${found} ; attendu : ${expected}.`, found, expected, fix: 'Nommez-le dans `derivedBy`, ou donnez le niveau comme RECOMMENDED.' };
  },
  unknownAlignment: (key) => `Il n’y a pas d’alignement « ${key} » sur lequel reposent des réponses.`,
  partyTwice: (name) => ({
    message: `Trouvé : ${name} deux fois parmi les parties ; attendu : des organismes différents.`, found: `${name} deux fois parmi les parties`, expected: 'des organismes différents',
    fix: 'Nommez l’organisme une fois, et qui d’autre s’est accordé.',
  }),
  leaveKeyOut: () => 'Retirez la clé si le registre ne connaît pas l’organisme.',
  cap: (given) => ({ message: `Trouvé : ${given || 'rien'} ; attendu : soit credits et creditSystem, soit une part (share).` }),
  shareBeyond: (share) => ({ message: `Une part de ${share} est plus que le tout.`, fix: 'Donnez une fraction d’au plus 1, comme « 1/2 ».' }),
  endedBefore: (on) => ({ message: `Il y a déjà été mis fin, à partir du ${on}.` }),
  wouldEndEarly: (from, on) => ({
    message: `Elle commence le ${from}, et prendrait fin le ${on}.`, fix: 'Donnez un jour qui ne précède pas le début ; le premier jour la retire entièrement.',
  }),
  wouldEndLate: (until, on) => ({
    message: `Elle ne vaut que jusqu’au ${until}, et prendrait fin le ${on}.`, fix: 'Il n’y a rien à faire : elle a pris fin d’elle-même, ou prendra fin.',
  }),
  searchTookTooLong: () => 'La recherche a pris plus de temps qu’une demande n’en a. Cherchez des mots plus rares, ou précisez le filtre.',
  tooManySearches: () => 'Trop de longues recherches attendent. Réessayez dans un instant.',
  searchWithoutWords: () => '`search` n’a ni lettre ni chiffre à chercher. Donnez un mot, ou retirez `search`.',
  searchInThePast: () => '`search` cherche dans ce qui vaut maintenant. Retirez `knownAt`, ou retirez `search` et filtrez.',
  noBodyId: (id) => `« ${id} » n’est pas l’identifiant d’un organisme certificateur ; il ressemble à « organisation:ee-taltech ».`,
  awardsNothing: (key) => ({
    message: `« ${key} » n’est pas un organisme certificateur dans ce registre.`, fix: 'Retirez-le, ou nommez-le comme prestataire. L’opérateur du registre donne ce rôle à un organisme, par `organisationUpdate`.',
  }),
  noField: (field) => `\`field\` est le début d’un code CITE-F : un à quatre chiffres comme « 061 » ; trouvé : « ${field} ».`,
};

import type { MistakeSentences } from '../../record/user-error.type.js';
import type { ProposalWords } from './en.js';

/** The same in French. */
export const fr: ProposalWords = {
  speaksForItself: (body) => ({ message: `${body} est responsable, et parle désormais en son propre nom.`, fix: 'Il propose lui-même à qui il transmet cette charge.' }),
  noDocument: () => ({ message: 'Des paires sont indiquées comme lues, et aucun document n’est nommé.', fix: 'Nommez le document dans lequel les paires ont été lues.' }),
  undated: (title) => ({ message: `« ${title} » est indiqué comme lu, sans son édition ni son année.`, fix: 'Dites quelle édition a été lue, ou indiquez-le comme secondaire ou cité de mémoire.' }),
  unlocated: (title) => ({ message: `« ${title} » est indiqué comme lu, sans page, tableau ni article.`, fix: 'Dites dans `pinpoint` où se trouvent les indications.' }),
  unlocatedPair: (from, to) => ({
    message: `La paire ${from} à ${to} est indiquée comme lue, sans page, tableau ni article.`,
    fix: 'Dites dans `pinpoint`, de la paire ou de la première source, où elle se trouve ; ou indiquez-la comme secondaire ou citée de mémoire.',
  }),
  ruleUnsourced: (provenance) => {
    const [found, expected] = [`une règle marquée ${provenance} qui ne nomme aucune source`, 'la place de son document dans `sources`, comptée à partir de 0'];
    return { message: `Trouvé : ${found} ; attendu : ${expected}.`, found, expected, fix: 'Nommez le document, ou marquez la règle comme citée de mémoire (recalled).' };
  },
  levelLost: (level, framework) => ({
    message: `Le niveau ${level} de ${framework} est publié, et manque ici.`, fix: 'Gardez-le, ou proposez le nouvel ordre des niveaux comme un cadre à part.',
  }),
  ring: (ring) => ({ message: `Ces documents se remplaceraient l’un l’autre : ${ring.join(' -> ')}.`, fix: 'Nommez un document plus ancien.' }),
  otherRoles: (key, roles) => misfit(`« ${key} », qui a les rôles ${roles.join(', ')}`, 'L’opérateur du registre lui donne ce rôle, par `organisationUpdate`.'),
  unknownBody: (key) => misfit(`l’organisation inconnue « ${key} »`, 'L’opérateur du registre la fait connaître, par `organisationCreate`.'),
  noText: (field) => ({ message: `Aucun texte dans \`${field}\` ; attendu : une phrase que d’autres peuvent lire.` }),
  unchanged: (version) => ({ message: `Rien ne diffère de la version ${version} ; attendu : un changement.` }),
  overtaken: () => 'Retirez la proposition, et proposez de nouveau à partir de ce qui est publié.',
};

const EXPECTED = 'la clé d’une organisation de ce registre qui a le rôle FRAMEWORK_AUTHORITY';

const misfit = (found: string, fix: string): MistakeSentences => ({ message: `Trouvé : ${found} ; attendu : ${EXPECTED}.`, found, expected: EXPECTED, fix });

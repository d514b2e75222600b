import type { AccessWords } from './en.js';

/** The same in French. */
export const fr: AccessWords = {
  notTaken: () => 'Cette clé ou cette session n’est pas acceptée. Elle est peut-être mal saisie, expirée ou révoquée. Connectez-vous de nouveau, prenez une autre clé, ou demandez sans clé.',
  failedTooOften: (times, seconds) => `Des clés ou des sessions venant de cette adresse ont échoué ${times} fois en une minute. Réessayez dans ${seconds} s.`,
  nothingThere: () => 'Il n’y a rien de ce nom que vous puissiez voir ou modifier. Ce qui est privé est réservé aux membres de l’organisme, avec une clé ou après connexion.',
  secondPerson: () => ({
    message: 'La personne qui l’a proposé ne peut pas l’approuver. Une autre personne doit le faire.',
    fix: 'Demandez-le à une seconde personne de l’organisme qui l’a proposé, ou à l’opérateur du registre.',
  }),
  voucher: () => ({
    message: 'Un organisme parlerait ainsi pour un lieu pour lequel il ne parle pas encore. La seconde personne doit être de l’opérateur du registre.',
    fix: 'Adressez-vous à l’opérateur du registre, avec la loi ou la décision qui charge l’organisme de cette tâche.',
  }),
  otherFramework: (framework, bodies, body) => {
    const found = `${framework}, pour lequel ${bodies.length > 0 ? `parle ${bodies.join(', ')}` : 'personne ne parle ici'}`;
    const expected = `un cadre dont ${body} est responsable, ou un cadre de son propre pays dont personne n’est responsable`;
    return { message: `Trouvé : ${found} ; attendu : ${expected}.`, found, expected, fix: 'Dites-le comme RECOMMENDED, avec le document sur lequel cela repose.' };
  },
  wrongState: (state, states) => ({
    message: `Impossible dans l’état actuel : ${state ?? 'il n’y a rien'}.`,
    fix: states.length > 0 ? `C’est possible dans ces états : ${states.join(', ')}.` : null,
  }),
  wrongStateOf: {
    organisationMemberAdd: () => ({
      message: 'Cet organisme a un administrateur, ou en a invité un : il dit lui-même qui d’autre agit pour lui.',
      fix: 'Adressez-vous à son administrateur. Si l’invitation est perdue, retirez ce membre (organisationMemberRemove) et invitez de nouveau : l’invitation perdue ne vaut alors plus rien.',
    }),
    organisationMemberRemove: () => ({
      message: 'C’est le dernier administrateur de l’organisme : sans lui, personne ne pourrait agir pour celui-ci.',
      fix: 'Ajoutez d’abord un autre administrateur, ou adressez-vous à l’opérateur du registre.',
    }),
    authorityAppoint: () => ({
      message: 'L’organisme compétent peut parler pour lui-même : l’opérateur du registre ne lui retire rien.',
      fix: 'Cet organisme transmet lui-même la fiche (authorityAppoint).',
    }),
  },
  tooManyMembers: (members) => ({ message: `Cet organisme a ${members} membres, et aucun ne peut en avoir davantage.` }),
  memberAlready: () => ({ message: 'Cette personne est déjà membre.', fix: 'Pour changer ce qu’elle peut faire, retirez-la d’abord.' }),
  issuer: () => ({ message: 'Attendu : l’adresse d’un fournisseur d’identité, qui commence par https://.' }),
  subject: () => ({ message: 'Attendu : le nom que le fournisseur donne à la personne, de 1 à 255 caractères ASCII.' }),
  halfNamed: () => ({ message: 'Attendu : `issuer` et `subject`, ou aucun des deux pour une invitation ; trouvé : un seul.' }),
  noScope: () => ({ message: 'Attendu : au moins un droit ; trouvé : aucun.' }),
  scopesBeyond: (own, beyond) => ({ message: `Une clé ne peut rien de plus que vous : ${own.join(', ')} ; trouvé : ${beyond.join(', ')}.` }),
  keyEnds: (last, found) => ({ message: `Attendu : un jour entre aujourd’hui et le ${last} ; trouvé : ${found}.` }),
  misfit: (expected, found) => ({ message: `Attendu : ${expected} ; trouvé : ${found ?? 'rien'}.` }),
};

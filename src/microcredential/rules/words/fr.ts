import type { BeyondBound, FoundWords, ReadRange, RequiredElement, Ruled, Sentences } from '../found.js';

const told = (message: string, fix: string | null = null): Sentences => ({ message, fix });

/** What a rule says is quoted as its record has it. */
const rule = ({ jurisdiction, says }: Ruled): string => `${jurisdiction ?? 'Partout'} : « ${says} »`;

const range = ([least, most]: ReadRange): string => (least === most ? least : `${least} à ${most}`);

const list = (words: readonly string[], last = 'et'): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`);

const meant = (near: readonly string[]): string | null => (near.length > 0 ? `Vouliez-vous dire ${list(near.map((name) => `« ${name} »`), 'ou')} ?` : null);

const levels = (codes: readonly string[]): string => (codes.length === 1 ? `Le niveau ${codes[0]}` : `Les niveaux ${list(codes)}`);

const ELEMENT: Record<RequiredElement, string> = {
  issuerCountry: 'le pays de l’émetteur',
  outcomes: 'les acquis d’apprentissage',
  workloadHours: 'la charge de travail théorique, en heures ou en crédits',
  mode: 'la forme de participation',
  language: 'la langue',
  url: 'l’adresse sur le web',
};

const NOT_ASSESSED = { ATTENDANCE: 'La présence n’est pas une évaluation.', NOTHING: 'Aucune évaluation n’est indiquée.', WORDS: 'Le type d’évaluation n’est pas indiqué, seulement en mots.' };

const BOUND = { min: (limit: string) => `il en faut au moins ${limit}`, max: (limit: string) => `${limit} au plus sont admis`, below: (limit: string) => `il en faut moins de ${limit}` };

const beyond = ({ amount, system, bound, limit }: BeyondBound): string => `${amount} ${system === null ? 'heures' : `crédits de ${system}`} ; ${BOUND[bound](limit)}.`;

const EVIDENCE = 'Nommez le document du destinataire qui le dit, ou retirez cette affirmation.';

/** French. */
export const fr: FoundWords = {
  NOT_ASSESSED: ({ given }) => told(`${NOT_ASSESSED[given]} Un cours sans évaluation n’est pas une microcertification.`, 'Indiquez au moins un type d’évaluation autre que la présence (ATTENDANCE).'),
  NO_QUALITY_ASSURANCE: () => told('Aucune assurance qualité n’est indiquée.', 'Indiquez son type, et l’organisme qui l’assure.'),
  OTHER_QUALITY_ASSURANCE: ({ types, ...ruled }) => told(`Aucun des types ${types.join(', ')} n’est indiqué. ${rule(ruled)}`),
  NO_STATEMENT: (ruled) => told(`Le prestataire n’est pas réglementé et ne fait pas de déclaration. ${rule(ruled)}`, 'Ajoutez une déclaration avec le profil du prestataire et ses procédures.'),
  REGULATION_UNSAID: (ruled) => told(`Il n’est pas dit si une autorité supervise le prestataire. ${rule(ruled)}`),
  REVIEW_OVERDUE: ({ due }) => told(`La révision était due le ${due} ; la fiche est signalée en retard.`, 'Révisez-la, et indiquez la prochaine échéance.'),
  NO_REVIEW: (ruled) => told(`Aucun jour de révision n’est indiqué. ${rule(ruled)}`),
  REVIEW_UNUSUAL: ({ due, early, ...ruled }) => told(`La révision est due le ${due}, plus ${early ? 'tôt' : 'tard'} que d’habitude. ${rule(ruled)}`),
  HOURS_BEYOND: ({ hours, system, allowed, jurisdiction }) => told(
    `Les heures donnent ${range(hours)} par crédit ; un crédit de ${system} vaut ${range(allowed)} heures${jurisdiction === null ? '' : ` dans ${jurisdiction}`}.`,
    'Indiquez les heures de tout le travail de l’apprenant, non celles du seul enseignement ; ou corrigez les crédits.',
  ),
  HOURS_DERIVED: ({ hours, system }) => told(`Aucune heure n’est indiquée. ${range(hours)} heures découlent des crédits de ${system} et sont signalées comme calculées (DERIVED).`, 'Indiquez les heures de travail.'),
  OFF_STEP: ({ amount, step, says }) => told(`${amount} n’est pas un multiple de ${step}. « ${says} »`),
  NO_CREDIT_SYSTEM: ({ system }) => told(`Le registre ne connaît pas de système de crédits « ${system} ».`),
  SYSTEM_OUT_OF_FORCE: ({ system, day, status, until }) =>
    told(`${system} n’est pas en vigueur le ${day} : son statut est ${status}${until === null ? '' : `, jusqu’au ${until}`}.`, 'Indiquez la taille dans un système de crédits en usage.'),
  HOURS_TAUGHT: ({ system }) => told(`Un crédit de ${system} compte des heures enseignées : aucune conversion par les heures n’est faite.`),
  SYSTEM_RECALLED: ({ system }) => told(`Ce qui est connu de ${system} repose sur la mémoire ; une conversion n’est faite que si on la demande.`),
  RANGE: ({ min, max }) => told(`Une fourchette de tailles (${min ?? 'ouverte'} à ${max ?? 'ouverte'}) n’est pas une valeur en crédits : elle n’est pas convertie.`, 'Indiquez un seul chiffre pour chaque taille, dans une fiche à part.'),
  NO_SIZE: ({ system }) => told(`Une taille de 0 ${system === null ? 'heure' : `crédit de ${system}`} n’est pas une taille.`, 'Indiquez un chiffre au-dessus de 0, ou n’en indiquez pas.'),
  LACKING: ({ element }) => told(`La fiche n’indique pas ${ELEMENT[element]}.`, `Indiquez ${ELEMENT[element]}.`),
  NO_SUCH_SOURCE: ({ place, sources }) => told(`Il n’y a pas de source ${place} ; il y en a ${sources}, comptées à partir de 0.`),
  SOURCE_RECALLED: ({ title }) => told(`« ${title} » n’a pas été lu : il est signalé comme cité de mémoire.`),
  NO_SOURCE: () => told('Rien ne dit d’où viennent les affirmations.', 'Donnez l’adresse de l’offre, ou nommez un document.'),
  RECORD_RECALLED: () => told('La fiche repose sur la mémoire, et est signalée ainsi.'),
  NO_TIMING: () => told('Il n’est pas dit si apprenants et enseignants se rencontrent en même temps.'),
  NO_FRAMEWORK: ({ framework, near }) => told(`Le registre ne connaît pas de cadre « ${framework} ».`, meant(near)),
  NO_SUCH_LEVEL: ({ framework, level, known, near }) => told(`${framework} n’a pas de niveau « ${level} » ; il a ${known.join(', ')}.`, meant(near)),
  FRAMEWORK_OUT_OF_FORCE: ({ framework, status }) => told(`${framework} n’est pas en vigueur : son statut est ${status}.`),
  FRAMEWORK_LATER: ({ framework, established, day }) => told(`${framework} a été adopté en ${established}, après le ${day}.`),
  NO_LEVEL: ({ rule: asking }) =>
    asking === null
      ? told('Aucun niveau n’est indiqué : cette fiche ne permet de répondre à aucune question sur les niveaux.', 'Indiquez un niveau s’il y en a un.')
      : told(`Aucun niveau n’est indiqué. ${rule(asking)}`, 'Indiquez le niveau.'),
  LEVEL_ELSEWHERE: ({ stated, framework, ...ruled }) => told(`Un niveau de ${framework} est demandé ; seul un niveau de ${list(stated)} est indiqué. ${rule(ruled)}`, `Indiquez le niveau de ${framework}.`),
  WORD_OF_OTHERS: ({ levels: stated, framework, basis }) => told(
    `${levels(stated)} de ${framework} : ${basis}, ce que d’autres décident ; aucun de leurs documents n’est cité.`,
    'Citez-le dans `sources`, ou donnez le niveau comme STATED.',
  ),
  LEVEL_NOT_ALLOWED: ({ levels: stated, framework, allowed, jurisdiction, says }) => told(`${levels(stated)} de ${framework} ; ${jurisdiction ?? 'la règle'} admet ${allowed.join(', ')}. « ${says} »`),
  LEVEL_DIFFERS: ({ levels: stated, framework, own, ownFramework, follows }) => told(
    `${levels(stated)} de ${framework} ${stated.length === 1 ? 'est indiqué' : 'sont indiqués'} ; or, ${own.length === 1 ? 'du niveau' : 'des niveaux'} ${list(own)} de ${ownFramework} découle ${list(follows, 'ou')}, selon les alignements en vigueur.`,
    `Retirez le niveau de ${framework} : le registre le déduit.`,
  ),
  PROTECTED_WORD: ({ word, ...ruled }) => told(`Le titre contient le mot protégé « ${word} ». ${rule(ruled)}`, `Retirez « ${word} ».`),
  TITLE_TAKEN: ({ key }) => told(`L’organisme certificateur a déjà publié le même titre : microcredential:${key}.`, 'Écrivez une nouvelle version de cette fiche, ou donnez à celle-ci un titre qui lui soit propre.'),
  SIZE_BEYOND: ({ condition, ...size }) => told(`${beyond(size)} ${rule(size)}${condition === null ? '' : ` « ${condition} »`}`),
  NO_TRANSFER: ({ title, ...ruled }) => told(`« ${title} » ne peut pas s’obtenir par transfert de crédits. ${rule(ruled)}`),
  SHARE_BEYOND: ({ title, part, share, ...ruled }) => told(`${part} de « ${title} » en proviendrait ; ${share} au plus est compté. ${rule(ruled)}`),
  COUNTED_BEYOND: ({ title, counted, max, ...ruled }) => told(`${counted} crédits seraient comptés pour « ${title} » ; ${max} au plus le sont. ${rule(ruled)}`),
  PART_OF_ITSELF: ({ ring }) => told(`Elle fait partie d’elle-même : ${ring.join(' -> ')}.`),
  PART_TWICE: ({ part }) => told(`La partie « ${part} » est nommée deux fois.`, 'Nommez chaque partie une seule fois.'),
  PART_UNKNOWN: ({ part }) => told(`Le registre ne connaît pas de microcertification « ${part} ».`, 'Corrigez la clé, publiez d’abord la partie, ou décrivez-la en mots.'),
  SUM_DIFFERS: ({ sum, whole }) => told(`Les parties ont ${sum} crédits ensemble ; le tout en a ${whole}.`),
  AWARD_IN_WORDS: () => told('Un titre plus large est nommé en mots seulement, sans preuve.', EVIDENCE),
  NO_EVIDENCE: ({ title }) => told(`Que cela compte pour « ${title} » n’est pas prouvé ; c’est le destinataire qui décide.`, EVIDENCE),
};

import { RELATIONS, type Agreement, type Basis, type Provenance, type Relation } from '../../core/index.js';
import type { EquivalenceWords, NamedDocument, NamedQuestion } from './words.js';

const BASIS: Record<Basis, string> = {
  AGREEMENT: 'un accord ayant force de loi',
  COMPARISON: 'une comparaison officielle sans force de loi',
  REFERENCING: 'un rapport de référencement',
  SELF_CERTIFICATION: 'une autocertification',
  UNILATERAL: 'la décision d’un seul côté',
  EXPERT: 'une étude d’experts',
};

const SEEN: Record<Provenance, string> = {
  read: 'ses chiffres ont été lus dans le document même',
  secondary: 'ses chiffres ont été lus dans une source qui le cite',
  recalled: 'ses chiffres reposent sur la mémoire : aucun document n’a été lu',
};

const RELATION: Record<Relation, string> = {
  SAME: 'les deux sont identiques, autant que la meilleure correspondance permet de le dire',
  WITHIN: 'il est compris dans ce niveau, qui est plus large',
  COVERS: 'il contient tout ce niveau, et davantage',
  OVERLAPS: 'les deux ont une partie commune, et chacun une partie propre',
  APART: 'les deux n’ont rien en commun',
};

const CHECKS: Record<Agreement, string> = {
  CONFIRMS: 'la confirment',
  NARROWER: 'disent la même chose plus finement',
  WIDER: 'disent la même chose plus grossièrement',
  OVERLAPS: 's’accordent en partie',
  CONTRADICTS: 'la contredisent',
  GAP: 's’arrêtent où un document laisse le niveau de côté à dessein',
  INCONSISTENT: 'se contredisent elles-mêmes',
};

const list = (words: readonly string[], last = 'et'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const named = ({ title, basis, validFrom, provenance }: NamedDocument): string =>
  `« ${title} » (${BASIS[basis]}${validFrom ? `, dès ${validFrom}` : ''} ; ${SEEN[provenance]})`;

const allNamed = (documents: readonly NamedDocument[]): string => list(documents.map(named));

const asked = ({ level, from, to }: NamedQuestion): string => `Le niveau ${level} de ${from}, vu de ${to}`;

const levels = (codes: readonly string[]): string => (codes.length === 1 ? `le niveau ${codes[0]}` : `les niveaux ${list(codes)}`);

const toLevels = (codes: readonly string[]): string => (codes.length === 1 ? `au niveau ${codes[0]}` : `aux niveaux ${list(codes)}`);

const span = ({ from, until }: { from: string | null; until: string | null }): string =>
  from && until ? `du ${from} au ${until}` : until ? `jusqu’au ${until}` : `à partir du ${from ?? 'début'}`;

/** French. */
export const fr: EquivalenceWords = {
  itself: ({ level, from }) => `Le niveau ${level} de ${from} est lui-même : aucun document n’est nécessaire.`,
  seenAs: (answer) => `${asked(answer)} au ${answer.asOf}, correspond ${toLevels(answer.levels.map(({ code }) => code))}.`,
  conflicting: (answer, partsAt) =>
    `${asked(answer)} au ${answer.asOf} : les documents se contredisent. À eux tous ils nomment ${levels(answer.levels.map(({ code }) => code))}, sans s’accorder sur aucun. Ils se séparent à ${allNamed(partsAt)}.`,
  relation: (relations, code) => {
    if (relations.length === RELATIONS.length) return `Son rapport au niveau ${code} reste ouvert.`;
    if (relations.length === RELATIONS.length - 1 && !relations.includes('APART')) return `Il a une partie commune avec le niveau ${code} ; son étendue reste ouverte.`;
    return `Quant au niveau ${code} : ${list(relations.map((relation) => RELATION[relation]), 'ou')}.`;
  },
  relationsDisagree: () => 'Les documents ne s’accordent pas sur le rapport à un niveau ; tout ce que dit l’un d’eux est énuméré.',
  restsOn: (documents, otherChains) =>
    `Cela repose sur ${allNamed(documents)}${otherChains > 0 ? `, et sur ${otherChains} ${otherChains === 1 ? 'autre chaîne' : 'autres chaînes'} d’autant de documents` : ''}.`,
  force: (basis, provenance) => `Le maillon le plus faible est ${BASIS[basis]} ; au pire, ${SEEN[provenance].replace('ses chiffres', 'les chiffres')}.`,
  reversed: () => 'Un document est lu à rebours : l’autre côté n’a pas signé cette lecture.',
  checks: (counts) => `Des autres chaînes, ${list([...counts].map(([agreement, count]) => `${count} ${CHECKS[agreement]}`))}.`,
  contradictedBy: (documents) => `Elle est contredite par ${allNamed(documents)}.`,
  no: (reason, question, documents, held) => {
    const start = `${asked(question)} au ${question.asOf}`;
    switch (reason) {
      case 'NO_COUNTERPART_AGREED':
        return `${start}, n’a pas d’équivalent convenu : ${allNamed(documents)} le laisse de côté à dessein.`;
      case 'NOT_IN_FORCE':
        return `${start}, n’a pas de réponse en vigueur. Il en est une ${span(held)}, par ${allNamed(documents)}.`;
      case 'NOT_ENDORSED':
        return `${start}, n’a pas de réponse approuvée : le seul indice est ${allNamed(documents)}, que son autorité désavoue pour la reconnaissance.`;
      case 'OUTSIDE_SCOPE':
        return `${start} : des documents relient les deux cadres, mais aucun ne parle de ce niveau.`;
      case 'NOT_COMPARED':
        return `${start} : aucun document en vigueur ne relie les deux cadres, ni directement ni par d’autres.`;
    }
  },
  wouldSettle: (reason, { level, from, to }, { nearFrom, nearTo, documents }) => {
    switch (reason) {
      case 'NO_COUNTERPART_AGREED':
        return `Un accord des deux côtés sur le niveau ${level}, dans une nouvelle édition de ${allNamed(documents)}.`;
      case 'NOT_IN_FORCE':
        return `Un document en vigueur à la place de ${allNamed(documents)}.`;
      case 'NOT_ENDORSED':
        return `L’approbation de ${allNamed(documents)} par les deux autorités.`;
      case 'OUTSIDE_SCOPE':
        return `La lecture d’un document entre ${from} et ${to} qui couvre le niveau ${level}.`;
      case 'NOT_COMPARED': {
        const way = [
          nearFrom.length ? `${from} est relié à ${list(nearFrom)}` : `${from} n’est relié à aucun autre cadre`,
          nearTo.length ? `${to} à ${list(nearTo)}` : `${to} à aucun`,
        ];
        return `Un document qui relie ${from} à ${to}, ou qui joint ce à quoi ils sont reliés : ce jour-là, ${list(way)}.`;
      }
    }
  },
  notConferred: () => [
    'Cela ne donne aucun droit d’admission à un programme, ni de dispense d’une partie de celui-ci.',
    'Cela ne donne pas accès à une profession réglementée.',
    'Un niveau n’implique pas de crédits, et des crédits n’impliquent pas de niveau.',
    'Cela ne dit rien des notes, du contenu ni du profil.',
    'La meilleure correspondance est un jugement : un niveau qui n’est pas nommé n’en est pas pour autant séparé.',
  ],
};

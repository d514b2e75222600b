import type { Contradiction, Finding, LevelReference, Listed, PairReference, ReviewFacts, RoundTrip } from '../../../core/coherence/index.js';
import type { FindingWords } from './words.js';

/** Examples that a sentence shows before it only counts. */
const SHOWN = 3;

const list = (words: readonly string[], last = 'et'): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`);

const levelName = ({ framework, level }: LevelReference): string => `${framework} ${level}`;

const pairName = ({ from, to }: PairReference): string => `${levelName(from)} = ${levelName(to)}`;

function examples<T>({ listed, total }: Listed<T>, tell: (one: T) => string): string {
  const shown = listed.slice(0, SHOWN).map(tell);
  return total > shown.length ? `${shown.join(' ; ')} ; et ${total - shown.length} de plus` : shown.join(' ; ');
}

const review = ({ alignments, smallest }: ReviewFacts): string =>
  `${smallest ? 'Le plus petit nombre de documents dont la révision réglerait tout' : 'Documents dont la révision réglerait tout (peut-être pas le plus petit nombre : la recherche s’est arrêtée à sa limite)'} : ${alignments.join(', ')}.`;

const trip = ({ level, at, back }: RoundTrip): string =>
  `${levelName(level)} est ${levelName(at)}, qui à son tour ${back.length > 0 ? `est ${back.map((code) => `${level.framework} ${code}`).join(', ')}` : 'n’est rien'}`;

const way = ({ alignments, reaches }: Contradiction['chains'][number]): string =>
  `${alignments.join(' + ')} dit ${reaches.length > 0 ? reaches.join(', ') : 'qu’il n’y en a pas'}`;

const contradiction = ({ level, to, chains }: Contradiction): string => `${levelName(level)} vu de ${to} : ${chains.map(way).join(', mais ')}`;

/** French. */
export const fr: FindingWords = (finding: Finding): string => {
  switch (finding.kind) {
    case 'ORDER_VIOLATION':
      return `Des paires de ce document se croisent : le niveau inférieur d’un côté rencontre le supérieur de l’autre. ${examples(finding.facts.crossings, ([a, b]) => `${pairName(a)} contre ${pairName(b)}`)}.`;
    case 'EQUAL_BESIDE_OTHERS':
      return `Le document dit deux niveaux égaux et apparie aussi l’un d’eux à un autre niveau : ${finding.facts.pairs.map(pairName).join(' ; ')}.`;
    case 'PARTIAL_WITHOUT_REST':
      return `Le document dit une correspondance partielle et ne nomme aucun niveau pour le reste : ${finding.facts.pairs.map(pairName).join(' ; ')}.`;
    case 'SKIPPED_LEVEL':
      return `Le document apparie les voisins et passe par-dessus des niveaux de ${finding.facts.framework}, sans le dire : ${finding.facts.runs.map(({ below, skipped, above }) => `${skipped.join(', ')} (entre ${below} et ${above})`).join(' ; ')}.`;
    case 'SUPERSEDED_DOCUMENT':
      return `Les dates de ${finding.facts.document} courent encore, bien que ${list(finding.facts.supersededBy)} l’${finding.facts.supersededBy.length > 1 ? 'aient' : 'ait'} remplacé avec un autre contenu.`;
    case 'FRAMEWORK_REVISED':
      return `${finding.facts.framework} a été révisé en ${finding.facts.revised} ; des documents plus anciens peuvent parler de sa version antérieure : ${finding.facts.documents.map(({ key, year }) => `${key} (${year})`).join(', ')}.`;
    case 'ONE_SIDED':
      return finding.facts.cause === 'UNILATERAL'
        ? `Un seul côté a décidé cette relation entre ${list(finding.facts.frameworks)}.`
        : `Rien ne dit que les deux côtés ont adopté cette relation entre ${list(finding.facts.frameworks)}.`;
    case 'REFERENCE_FRAMEWORKS_LINKED':
      return `Le document relie les descripteurs de deux cadres de référence, ${list(finding.facts.frameworks)}, et des chaînes passent par lui : des descripteurs égaux ne rendent pas les certifications égales.`;
    case 'RECALLED_PAIRS':
      return `${finding.facts.recalled} paires sur ${finding.facts.pairs} reposent sur la mémoire : aucun document n’a été lu pour elles.`;
    case 'ROUND_TRIP_LOSS':
      return `L’aller-retour ne mène pas au même niveau : ${examples(finding.facts.trips, trip)}. ${review(finding.facts.review)}`;
    case 'CONFLICTING_CHAINS':
      return `Des chaînes de documents ne nomment aucun niveau commun. ${examples(finding.facts.contradictions, contradiction)}. ${review(finding.facts.review)}`;
    case 'GAP_CONTRADICTED':
      return `Un document laisse le niveau de côté à dessein, et un détour nomme des niveaux. ${examples(finding.facts.contradictions, contradiction)}. ${review(finding.facts.review)}`;
    case 'INCONSISTENT_CHAIN':
      return `Des documents se contredisent quand on les lit l’un après l’autre. ${examples(finding.facts.contradictions, contradiction)}. ${review(finding.facts.review)}`;
    case 'RELATIONS_DISAGREE':
      return `Des chaînes nomment le même niveau et ne laissent aucune relation commune avec lui. ${examples(finding.facts.contradictions, contradiction)}. ${review(finding.facts.review)}`;
  }
};

import type { Contradiction, Finding, LevelReference, Listed, PairReference, ReviewFacts, RoundTrip } from '../../../core/coherence/index.js';
import type { FindingWords } from './words.js';

/** Examples that a sentence shows before it only counts. */
const SHOWN = 3;

const levelName = ({ framework, level }: LevelReference): string => `${framework} ${level}`;

const pairName = ({ from, to }: PairReference): string => `${levelName(from)} = ${levelName(to)}`;

function examples<T>({ listed, total }: Listed<T>, tell: (one: T) => string): string {
  const shown = listed.slice(0, SHOWN).map(tell);
  return total > shown.length ? `${shown.join('; ')}; and ${total - shown.length} more` : shown.join('; ');
}

const review = ({ alignments, smallest }: ReviewFacts): string =>
  `${smallest ? 'The fewest documents whose review would settle all of it' : 'Documents whose review would settle all of it (perhaps not the fewest: the search ended at its bound)'}: ${alignments.join(', ')}.`;

const trip = ({ level, at, back }: RoundTrip): string =>
  `${levelName(level)} is ${levelName(at)}, which in turn is ${back.length > 0 ? back.map((code) => `${level.framework} ${code}`).join(', ') : 'nothing'}`;

const way = ({ alignments, reaches }: Contradiction['chains'][number]): string =>
  `${alignments.join(' + ')} says ${reaches.length > 0 ? reaches.join(', ') : 'that there is none'}`;

const contradiction = ({ level, to, chains }: Contradiction): string => `${levelName(level)} seen from ${to}: ${chains.map(way).join(', but ')}`;

/** English. */
export const en: FindingWords = (finding: Finding): string => {
  switch (finding.kind) {
    case 'ORDER_VIOLATION':
      return `Pairs of this document cross: the lower level on one side meets the higher on the other. ${examples(finding.facts.crossings, ([a, b]) => `${pairName(a)} against ${pairName(b)}`)}.`;
    case 'EQUAL_BESIDE_OTHERS':
      return `The document calls two levels equal and pairs one of them with another level too: ${finding.facts.pairs.map(pairName).join('; ')}.`;
    case 'PARTIAL_WITHOUT_REST':
      return `The document calls a match partial and names no level for the rest: ${finding.facts.pairs.map(pairName).join('; ')}.`;
    case 'SKIPPED_LEVEL':
      return `The document pairs the neighbours and passes over levels of ${finding.facts.framework}, without saying so: ${finding.facts.runs.map(({ below, skipped, above }) => `${skipped.join(', ')} (between ${below} and ${above})`).join('; ')}.`;
    case 'SUPERSEDED_DOCUMENT':
      return `The dates of ${finding.facts.document} still run, though ${finding.facts.supersededBy.join(', ')} has replaced it with other content.`;
    case 'FRAMEWORK_REVISED':
      return `${finding.facts.framework} was revised in ${finding.facts.revised}; older documents may speak of its former version: ${finding.facts.documents.map(({ key, year }) => `${key} (${year})`).join(', ')}.`;
    case 'ONE_SIDED':
      return finding.facts.cause === 'UNILATERAL'
        ? `One side alone decided this relation of ${finding.facts.frameworks.join(' and ')}.`
        : `Nothing says that both sides adopted this relation of ${finding.facts.frameworks.join(' and ')}.`;
    case 'REFERENCE_FRAMEWORKS_LINKED':
      return `The document relates the descriptors of two reference frameworks, ${finding.facts.frameworks.join(' and ')}, and chains are let through it: equal descriptors do not make qualifications equal.`;
    case 'RECALLED_PAIRS':
      return `${finding.facts.recalled} of ${finding.facts.pairs} pairs rest on memory: no document was read for them.`;
    case 'ROUND_TRIP_LOSS':
      return `There and back does not lead to the same level: ${examples(finding.facts.trips, trip)}. ${review(finding.facts.review)}`;
    case 'CONFLICTING_CHAINS':
      return `Chains of documents name no level in common. ${examples(finding.facts.contradictions, contradiction)}. ${review(finding.facts.review)}`;
    case 'GAP_CONTRADICTED':
      return `A document leaves the level out on purpose, and a way around it names levels. ${examples(finding.facts.contradictions, contradiction)}. ${review(finding.facts.review)}`;
    case 'INCONSISTENT_CHAIN':
      return `Documents that contradict each other when read one after the other. ${examples(finding.facts.contradictions, contradiction)}. ${review(finding.facts.review)}`;
    case 'RELATIONS_DISAGREE':
      return `Chains name the same level and leave no relation to it in common. ${examples(finding.facts.contradictions, contradiction)}. ${review(finding.facts.review)}`;
  }
};

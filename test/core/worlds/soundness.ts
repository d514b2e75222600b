/** What an answer claims that the truth does not bear out (EQUIVALENCE.md 7). */
import type { Agreement, LevelsAnswer, OracleAnswer } from '../oracle/report.js';
import type { OracleAlignment, OracleQuestion } from '../oracle/world.js';
import { trueRelation } from './bands.js';
import type { BandedLevel, TruthfulWorld } from './truthful-world.js';

/** Something that answers questions about a world: the fast core or the oracle. */
export type Answerer = (world: TruthfulWorld['world']) => (question: OracleQuestion) => OracleAnswer;

const ON = '2020-06-01';

/** Judges one answer; says what is wrong with it. */
type Judge = (answer: OracleAnswer, level: BandedLevel, others: readonly BandedLevel[]) => string[];

/** Each direct set is exactly the true relation, and the levels named are exactly those that share a point. */
export function faultsOfDocuments(answerer: Answerer, truthful: TruthfulWorld): string[] {
  return truthful.world.alignments.flatMap((document) => [
    ...faultsOfChain(answerer, truthful, [document], document.from, document.to, isExact),
    ...faultsOfChain(answerer, truthful, [document], document.to, document.from, isExact),
  ]);
}

/** Each chain of up to three documents by itself: its sets contain the truth; where told to, it reaches every sharing level. */
export function faultsOfChains(answerer: Answerer, truthful: TruthfulWorld, judge: Judge): string[] {
  return truthful.world.frameworks.flatMap(({ code }) =>
    chainsFrom(truthful.world.alignments, [code], 3).flatMap(({ documents, end }) =>
      faultsOfChain(answerer, truthful, documents, code, end, judge)));
}

/** The answers of the whole world, with all chains together. */
export function faultsOfWorld(answerer: Answerer, truthful: TruthfulWorld, judge: Judge): string[] {
  const { frameworks, alignments } = truthful.world;
  return frameworks.flatMap(({ code: from }) =>
    frameworks.filter(({ code }) => code !== from).flatMap(({ code: to }) =>
      faultsOfChain(answerer, truthful, alignments, from, to, judge)));
}

/** Asks every level of a framework of a world that holds these documents alone. */
function faultsOfChain(
  answerer: Answerer,
  { world, levels }: TruthfulWorld,
  documents: OracleAlignment[],
  from: string,
  to: string,
  judge: Judge,
): string[] {
  const answer = answerer({ frameworks: world.frameworks, alignments: documents });
  const others = levels.filter(({ framework }) => framework === to);
  return levels.filter(({ framework }) => framework === from).flatMap((level) => {
    const faults = judge(answer({ from: level, to, on: ON }), level, others);
    return faults.map((fault) => `${from} ${level.level} -> ${to} by ${documents.map(({ key }) => key).join(', ')}: ${fault}`);
  });
}

interface Way { documents: OracleAlignment[]; end: string }

/** Every way from the last of the visited frameworks over at most so many documents, no framework twice. */
function chainsFrom(documents: readonly OracleAlignment[], visited: readonly string[], most: number): Way[] {
  const here = visited.at(-1) ?? '';
  if (most === 0) return [];
  return documents.flatMap((document) => {
    const end = document.from === here ? document.to : document.to === here ? document.from : here;
    if (visited.includes(end)) return [];
    const further = chainsFrom(documents, [...visited, end], most - 1);
    return [{ documents: [document], end }, ...further.map((way) => ({ documents: [document, ...way.documents], end: way.end }))];
  });
}

/** The levels that share a point are named, and no others; each with its true relation and nothing else. */
const isExact: Judge = (answer, level, others) => {
  const named = answer.kind === 'LEVELS' ? answer.levels : [];
  return others.flatMap(({ level: code, band }) => {
    const truth = trueRelation(level.band, band);
    const relations = named.find((candidate) => candidate.code === code)?.relations ?? ['APART'];
    return relations.length === 1 && relations[0] === truth ? [] : [`says ${relations.join(' or ')} of ${code}, which is ${truth}`];
  });
};

/** Every set contains the true relation, and every level that shares a point is named, if any level is. */
export const isSoundAndWhole: Judge = (answer, level, others) => {
  if (answer.kind === 'NONE') return answer.reason === 'NOT_COMPARED' ? [] : [`answers ${answer.reason}`];
  const named = answer.levels.map(({ code }) => code);
  const missing = others.filter(({ level: code, band }) => trueRelation(level.band, band) !== 'APART' && !named.includes(code));
  const conflicts = answer.verdict === 'CONFLICTING' ? ['conflicts'] : [];
  const atOdds = chainsThat(['CONTRADICTS', 'GAP'], answer);
  return [...missing.map(({ level: code }) => `leaves out ${code}`), ...conflicts, ...atOdds, ...isSound(answer, level, others)];
};

/** Every set contains the true relation, and so none is empty; a level that is not named may share a point all the same. */
export const isSound: Judge = (answer, level, others) => {
  const inconsistent = chainsThat(['INCONSISTENT'], answer);
  if (answer.kind === 'NONE') return inconsistent;
  const disagree = answer.relationsDisagree ? ['has relations that disagree'] : [];
  return [...untruths(answer, level, others), ...disagree, ...inconsistent];
};

function untruths({ levels }: LevelsAnswer, level: BandedLevel, others: readonly BandedLevel[]): string[] {
  return levels.flatMap(({ code, relations }) => {
    const other = others.find((candidate) => candidate.level === code);
    if (!other) return [`names ${code}, which does not exist`];
    const truth = trueRelation(level.band, other.band);
    return relations.includes(truth) ? [] : [`says ${relations.join(' or ')} of ${code}, which is ${truth}`];
  });
}

/** The checks of that agreement, in words. */
function chainsThat(agreements: readonly Agreement[], { chains }: OracleAnswer): string[] {
  const found = chains.filter(({ agreement }) => agreement !== null && agreements.includes(agreement));
  return found.map(({ agreement, steps }) => `has a check that is ${agreement}: ${steps.map((step) => step.alignment).join(', ')}`);
}

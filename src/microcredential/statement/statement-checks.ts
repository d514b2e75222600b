import type { InEach } from '../../platform/text/told-in.js';
import { nearNames } from '../../record/near-names.js';
import { firstDay, isSpan, lastDay } from '../../record/partial-date.js';
import { told, type Mistake, type MistakeSentences } from '../../record/user-error.type.js';
import { say as sayOfRecords } from '../../record/words/say.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import type { PartyRecord } from '../offer/party.record.js';
import { awardingBodiesOf } from '../offer/said.js';
import { exactly, ONE } from '../rules/exact.js';
import type { RuleFacts } from '../rules/facts.js';
import type { PublicationRule } from '../rules/finding.js';
import { judge, PUBLICATION_RULES, type Finding } from '../rules/table.js';
import { toldMistake } from '../validation/report-mistakes.js';
import { inputPath } from './candidate.js';
import type { StatementRecord } from './statement.record.js';
import type { MicrocredentialWords } from '../words/en.js';
import { say } from '../words/say.js';

/** What is known of what a statement is about. */
export interface StatementFacts {
  readonly subject: MicrocredentialRecord;
  /** As of the first day of the statement. */
  readonly rules: RuleFacts;
  readonly today: string;
  /** Keys of organisations that the statement names and the registry holds. */
  readonly organisations: ReadonlySet<string>;
  /** Alignments on which answers rest, by key: the frameworks that they compare. */
  readonly alignments: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
}

/** A check of what a statement says, made where the fields that it needs have their form. */
interface Check {
  readonly needs: readonly string[];
  readonly check: (statement: StatementRecord, facts: StatementFacts) => readonly Mistake[];
}

const invalid = (path: readonly (string | number)[], sentences: (words: MicrocredentialWords) => MistakeSentences): Mistake => ({ code: 'INVALID', path: inputPath(path), ...told(say(sentences)) });
const unknown = (path: readonly (string | number)[], sentences: InEach<MistakeSentences>): Mistake => ({ code: 'NOT_FOUND', path: inputPath(path), ...told(sentences) });

const endsAfterItBegins = ({ from, until }: StatementRecord): Mistake[] =>
  isSpan(from, until) ? [] : [invalid(['until'], (words) => words.endsBeforeItBegins(until, from))];

/** Who awards it may say of it what they know themselves; of what others do, and of what a receiver counts, they need a document too. */
function isOwnWord(statement: StatementRecord, subject: MicrocredentialRecord): boolean {
  const ofOthers = statement.kind === 'AGREEMENT' || (statement.kind === 'RECOGNITION' && statement.recognisedBy !== undefined);
  return awardingBodiesOf(subject).includes(statement.by) && !ofOthers;
}

function restsOnEvidence(statement: StatementRecord, { subject }: StatementFacts): Mistake[] {
  const reported = statement.kind === 'QUALITY_DECISION' && statement.report !== null;
  if (statement.evidence.length > 0 || reported || isOwnWord(statement, subject)) return [];
  return [{ code: 'RULE_BROKEN', rule: 'V17_SOURCED', path: ['input', 'evidence'], ...told(say((words) => words.nothingToRestOn())) }];
}

const rulesNamed = (...names: readonly string[]): PublicationRule[] => PUBLICATION_RULES.filter(({ name }) => names.includes(name));

/** Rules on what microcredentials say of themselves that hold for what is said of them, too. */
const RULES = rulesNamed('V1_HOURS_PER_CREDIT', 'V3_CREDIT_STEP', 'V5_LEVEL_EXISTS', 'V14_CREDIT_SYSTEM_IN_FORCE');
/** Rules that hold for a size which the awarding body gives, wherever it gives it and whatever it says that it rests on. */
const OF_OWN_SIZE = rulesNamed('V1_HOURS_PER_CREDIT', 'V3_CREDIT_STEP', 'V4_SIZE_BOUNDS');

type Said = Pick<MicrocredentialRecord, 'credits' | 'level'>;

/** The microcredential as if it said that itself, and nothing else of the kind. Hours that it has from its own credits say nothing against those of others. */
const asIfSaid = (subject: MicrocredentialRecord, said: Said): MicrocredentialRecord => {
  const { otherLevels: _levels, outcomes: _outcomes, validFrom: _from, workloadHours, ...others } = subject;
  return { ...others, ...said, otherCredits: [], workloadHours: workloadHours?.basis === 'STATED' ? workloadHours : null };
};

const PLACES: Readonly<Record<string, string>> = { 'level.code': 'levels', 'credits.system': 'system' };

const keepsRules = (said: Said, { subject, rules }: StatementFacts): Mistake[] => refusedOf(judge(asIfSaid(subject, said), rules, RULES));

function refusedOf(findings: readonly Finding[]): Mistake[] {
  return findings.filter(({ severity }) => severity === 'ERROR').map(({ rule, path, found }) => {
    const place = PLACES[path.join('.')] ?? path[1] ?? 'value';
    return { code: 'RULE_BROKEN', rule, path: inputPath([place]), ...toldMistake(found) };
  });
}

function placesOnLevels(statement: StatementRecord, facts: StatementFacts): Mistake[] {
  if (statement.kind !== 'LEVEL_PLACEMENT') return [];
  const { framework, levels, basis } = statement;
  const doubled = levels.flatMap((level, place) => (levels.indexOf(level) < place ? [invalid(['levels', place], (words) => words.levelTwice(level))] : []));
  return [...doubled, ...keepsRules({ credits: null, level: { framework, codes: [...new Set(levels)], basis } }, facts)];
}

/** What was worked out says by which documents, and one of them leads to the framework. */
function isDerivedByAlignments(statement: StatementRecord, { alignments }: StatementFacts): Mistake[] {
  if (statement.kind !== 'LEVEL_PLACEMENT') return [];
  const { framework, basis, derivedBy = [] } = statement;
  const known = derivedBy.flatMap((key) => alignments.get(key) ?? []);
  const strangers = derivedBy.flatMap((key, place) => (alignments.has(key) ? [] : [unknown(['derivedBy', place], unknownAlignment(key, nearNames(key, alignments.keys())))]));
  const leads = known.some(({ from, to }) => from === framework || to === framework);
  return basis !== 'DERIVED' || leads || strangers.length > 0 ? strangers : [invalid(['derivedBy'], (words) => words.notDerived(framework, derivedBy))];
}

const unknownAlignment = (key: string, near: readonly string[]): InEach<MistakeSentences> => {
  const [message, fix] = [say((words) => words.unknownAlignment(key)), sayOfRecords((words) => (near.length > 0 ? words.didYouMean(near) : null))];
  return { en: { message: message.en, fix: fix.en }, fr: { message: message.fr, fix: fix.fr } };
};

function givesSize(statement: StatementRecord, facts: StatementFacts): Mistake[] {
  if (statement.kind !== 'CREDIT_VALUE') return [];
  const { system, value } = statement;
  const credits = { system, value };
  const mistakes = keepsRules({ credits, level: null }, facts);
  if (!awardingBodiesOf(facts.subject).includes(statement.by)) return mistakes;
  const again = new Set(mistakes.map(({ rule }) => rule));
  return [...mistakes, ...keepsOwnRules(credits, statement, facts).filter(({ rule }) => !again.has(rule))];
}

/** What the awarding body says is a size of its record, which no first day in the past takes away from the rules in force. */
function keepsOwnRules(credits: Said['credits'], { from, until }: StatementRecord, { subject, rules, today }: StatementFacts): Mistake[] {
  const standing = until === null || lastDay(until) > today ? today : lastDay(until);
  const asOf = firstDay(from) > standing ? firstDay(from) : standing;
  const findings = judge({ ...subject, credits, otherCredits: [] }, { ...rules, asOf }, OF_OWN_SIZE);
  return refusedOf(findings.filter(({ path }) => path[0] === 'credits'));
}

/** The bodies that a statement names, with their places. */
export function namedIn(statement: StatementRecord): { readonly key: string; readonly at: readonly (string | number)[] }[] {
  const one = (party: { organisation?: string | undefined } | undefined, ...at: (string | number)[]) => (party?.organisation === undefined ? [] : [{ key: party.organisation, at: [...at, 'organisation'] }]);
  switch (statement.kind) {
    case 'RECOGNITION':
      return one(statement.recognisedBy, 'recognisedBy');
    case 'CO_DESIGN':
      return statement.with.flatMap((party, place) => one(party, 'with', place));
    case 'AGREEMENT':
      return [...statement.parties.flatMap((party, place) => one(party, 'parties', place)), ...one(statement.largerAward.body, 'largerAward', 'body')];
    default:
      return [];
  }
}

const namesKnownBodies = (statement: StatementRecord, { organisations }: StatementFacts): Mistake[] =>
  namedIn(statement).flatMap(({ key, at }) => (organisations.has(key) ? [] : [unknown(at, unknownBody(key))]));

const unknownBody = (key: string): InEach<MistakeSentences> => {
  const [message, fix] = [sayOfRecords((words) => words.unknownOrganisation(key)), say((words) => words.leaveKeyOut())];
  return { en: { message: message.en, fix: fix.en }, fr: { message: message.fr, fix: fix.fr } };
};

/** The same body, by its key, or by its name where one of the two has no key. */
const isSameParty = (one: PartyRecord, other: PartyRecord): boolean =>
  one.organisation !== undefined && other.organisation !== undefined ? one.organisation === other.organisation : one.name.toLowerCase() === other.name.toLowerCase();

/** Nobody agrees with themselves. */
function agreesWithOthers(statement: StatementRecord): Mistake[] {
  if (statement.kind !== 'AGREEMENT') return [];
  const { parties } = statement;
  return parties.flatMap((party, place) => (parties.slice(0, place).some((before) => isSameParty(before, party)) ? [invalid(['parties', place], (words) => words.partyTwice(party.name))] : []));
}

/** Credit systems that an agreement names and the registry does not hold. */
function countsInKnownSystems(statement: StatementRecord, { rules: { creditSystems } }: StatementFacts): Mistake[] {
  if (statement.kind !== 'AGREEMENT') return [];
  const { cap, largerAward: { size } } = statement;
  const systems = [{ code: cap?.system, at: ['cap', 'system'] }, { code: size?.system, at: ['largerAward', 'size', 'system'] }];
  return systems.flatMap(({ code, at }) =>
    code === undefined || creditSystems.has(code) ? [] : [unknown(at, unknownSystem(code, nearNames(code, creditSystems.keys())))]);
}

const unknownSystem = (code: string, near: readonly string[]): InEach<MistakeSentences> =>
  sayOfRecords((words) => ({ message: words.unknownCreditSystem(code), fix: near.length > 0 ? words.didYouMean(near) : null }));

function capsOneThing(statement: StatementRecord): Mistake[] {
  if (statement.kind !== 'AGREEMENT' || statement.cap === undefined) return [];
  const { cap } = statement;
  const given = (['credits', 'system', 'share'] as const).filter((name) => cap[name] !== undefined).join();
  const beyond = cap.share !== undefined && exactly(cap.share).gt(ONE);
  return [
    ...(['credits,system', 'share'].includes(given) ? [] : [invalid(['cap'], (words) => words.cap(given))]),
    ...(beyond ? [invalid(['cap', 'share'], (words) => words.shareBeyond(cap.share ?? ''))] : []),
  ];
}

const CHECKS: readonly Check[] = [
  { needs: ['from', 'until'], check: endsAfterItBegins },
  { needs: ['evidence', 'report', 'recognisedBy'], check: restsOnEvidence },
  { needs: ['from', 'framework', 'levels', 'basis'], check: placesOnLevels },
  { needs: ['framework', 'basis', 'derivedBy'], check: isDerivedByAlignments },
  { needs: ['from', 'until', 'system', 'value', 'basis'], check: givesSize },
  { needs: ['recognisedBy', 'with', 'parties', 'largerAward'], check: namesKnownBodies },
  { needs: ['parties'], check: agreesWithOthers },
  { needs: ['cap', 'largerAward'], check: countsInKnownSystems },
  { needs: ['cap'], check: capsOneThing },
];

/** All that is wrong with what a statement says, beyond its form. `malformed` are fields of which nothing can be said. */
export const statementMistakes = (statement: StatementRecord, facts: StatementFacts, malformed: ReadonlySet<string>): Mistake[] =>
  CHECKS.filter(({ needs }) => !needs.some((field) => malformed.has(field))).flatMap(({ check }) => check(statement, facts));

import { checkAlignment } from '../check/check-alignment.js';
import { checkCountryRecord } from '../check/check-country.js';
import { checkCreditSystemRecord } from '../check/check-credit-system.js';
import { checkFrameworkRecord } from '../check/check-framework.js';
import { checkRuleRecord } from '../check/check-rule.js';
import { rings } from '../check/check-succession.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { ReferenceIndex } from '../check/reference-index.js';
import type { AlignmentRecord } from '../alignment/alignment.record.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { FrameworkContent } from '../framework/framework.record.js';
import type { JurisdictionRuleRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import { isRecordCode } from '../record/code.js';
import { told, type Mistake, type MistakeSentences } from '../record/user-error.type.js';
import { heldIndex } from './held-index.js';
import { mistakeAt } from './mistakes.js';
import { pinpointMistakes } from './pinpoint-rule.js';
import type { Draft, ProposalAction } from './proposal.record.js';
import type { ProposalWords } from './words/en.js';
import { say } from './words/say.js';

const rule = (name: string, path: readonly string[], sentences: (words: ProposalWords) => MistakeSentences): Mistake => ({ code: 'RULE_BROKEN', rule: name, path, ...told(say(sentences)) });

/** What is published never vanishes: a framework keeps its levels, since documents and microcredentials name them. */
function lostLevels(key: string, { levels }: FrameworkContent, snapshot: ReferenceSnapshot, at: readonly string[]): Mistake[] {
  const kept = new Set(levels.map(({ code }) => code));
  const lost = snapshot.frameworks.get(key)?.levels.filter(({ code }) => !kept.has(code)) ?? [];
  return lost.map(({ code }) => rule('LEVELS_STAY', [...at, 'levels'], (words) => words.levelLost(code, key)));
}

/** The frameworks of a document stay what they were, and its key says which they are. */
function keyProblems(key: string, { from, to }: AlignmentRecord, snapshot: ReferenceSnapshot): UnplacedProblem[] {
  const standing = snapshot.alignments.get(key)?.record;
  if (standing) {
    return (['from', 'to'] as const).flatMap((side) =>
      standing[side] === (side === 'from' ? from : to) ? [] : [{ at: [side], found: `"${side === 'from' ? from : to}"`, expected: `"${standing[side]}", as published` }]);
  }
  const own = `${from}--${to}`;
  const said = key === own || key.startsWith(`${own}-`);
  return isRecordCode(key) && said ? [] : [{ at: ['key'], found: `the key "${key.slice(0, 100)}"`, expected: `${own}, or that and something of its own, such as ${own}-2026` }];
}

/** A rule stays where it holds, and its code says where that is; it stands in the place of rules of the same jurisdiction only. */
function ruleProblems(rule: JurisdictionRuleRecord, { rules }: ReferenceSnapshot, index: ReferenceIndex): UnplacedProblem[] {
  const { code, jurisdiction } = rule;
  const standing = rules.get(code)?.record;
  const place = (where: string | null): string => where ?? 'no jurisdiction';
  const moved = standing && standing.jurisdiction !== jurisdiction
    ? [{ at: ['jurisdiction'], found: place(jurisdiction), expected: `${place(standing.jurisdiction)}, as published` }] : [];
  const prefix = `${jurisdiction?.toLowerCase() ?? 'everywhere'}-`;
  const misnamed = standing || code.startsWith(prefix) ? [] : [{ at: ['code'], found: `the code "${code}"`, expected: `a code that begins with ${prefix}` }];
  const ofThePlace = [...rules.values()].filter(({ record }) => record.jurisdiction === jurisdiction && record.code !== code).map((other) => other.code);
  return [...moved, ...misnamed, ...checkRuleRecord(rule, new Set(ofThePlace), index)];
}

/** What claims to have been read names the document; what nobody has read is marked as recalled. */
function unsourced({ provenance, source }: JurisdictionRuleRecord, at: readonly string[]): Mistake[] {
  return provenance === 'recalled' || source !== null ? [] : [rule('V17_SOURCED', [...at, 'source'], (words) => words.ruleUnsourced(provenance))];
}

/** Documents that would replace each other in a ring. */
function ringMistakes(key: string, { supersedes }: AlignmentRecord, { alignments }: ReferenceSnapshot, at: readonly string[]): Mistake[] {
  const successions = new Map([...alignments].flatMap(([other, { record }]) => (record.supersedes === null ? [] : [[other, record.supersedes] as const])));
  if (supersedes === null) return [];
  const ring = rings(successions.set(key, supersedes)).find((each) => each.includes(key));
  if (!ring) return [];
  return [rule('SUPERSESSION_RING', [...at, 'supersedes'], (words) => words.ring([...ring, ...ring.slice(0, 1)]))];
}

/**
 * What keeps a record of good form from being published among those that are held. `at` is where it stands in the input.
 * Whoever accepts a document or takes it back does not publish a reading of it anew, and is not asked where it was read.
 */
export function draftMistakes(draft: Draft, action: ProposalAction, snapshot: ReferenceSnapshot, at: readonly string[]): Mistake[] {
  const index = heldIndex(snapshot, draft);
  const told = (problems: readonly UnplacedProblem[]): Mistake[] => problems.map((problem) => mistakeAt(at, problem));
  switch (draft.kind) {
    case 'framework':
      return [...told(checkFrameworkRecord(draft.content, index)), ...lostLevels(draft.key, draft.content, snapshot, at)];
    case 'credit-system':
      return told(checkCreditSystemRecord(draft.content, index));
    case 'country':
      return told(checkCountryRecord(draft.content, index));
    case 'rule':
      return [...told(ruleProblems(draft.content, snapshot, index)), ...unsourced(draft.content, at)];
    case 'alignment': {
      const { key, content } = draft;
      return [
        ...told([...keyProblems(key, content, snapshot), ...checkAlignment(content, index)]),
        ...ringMistakes(key, content, snapshot, at),
        ...(action === 'PUBLISH' ? pinpointMistakes(content, at) : []),
      ];
    }
  }
}

import { RELATIONS, type Agreement, type Basis, type Provenance, type Relation } from '../../core/index.js';
import type { EquivalenceWords, NamedDocument, NamedQuestion } from './words.js';

const BASIS: Record<Basis, string> = {
  AGREEMENT: 'an agreement with legal force',
  COMPARISON: 'an official comparison without legal force',
  REFERENCING: 'a referencing report',
  SELF_CERTIFICATION: 'a self-certification',
  UNILATERAL: 'the decision of one side alone',
  EXPERT: 'an expert study',
};

const SEEN: Record<Provenance, string> = {
  read: 'its figures were read in the document itself',
  secondary: 'its figures were read in a source that quotes it',
  recalled: 'its figures rest on memory: no document was read',
};

const RELATION: Record<Relation, string> = {
  SAME: 'the two are the same, as far as best fit can tell',
  WITHIN: 'it lies within that level, which is wider',
  COVERS: 'it holds all of that level, and more',
  OVERLAPS: 'the two share a part, and each has a part of its own',
  APART: 'the two share nothing',
};

const CHECKS: Record<Agreement, string> = {
  CONFIRMS: 'confirm it',
  NARROWER: 'say the same more finely',
  WIDER: 'say the same more coarsely',
  OVERLAPS: 'agree in part',
  CONTRADICTS: 'contradict it',
  GAP: 'end where a document leaves the level out on purpose',
  INCONSISTENT: 'contradict themselves',
};

const list = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const named = ({ title, basis, validFrom, provenance }: NamedDocument): string =>
  `“${title}” (${BASIS[basis]}${validFrom ? `, from ${validFrom}` : ''}; ${SEEN[provenance]})`;

const allNamed = (documents: readonly NamedDocument[]): string => list(documents.map(named));

const asked = ({ level, from, to }: NamedQuestion): string => `Level ${level} of ${from}, seen from ${to}`;

const levels = (codes: readonly string[]): string => `${codes.length === 1 ? 'level' : 'levels'} ${list(codes)}`;

const span = ({ from, until }: { from: string | null; until: string | null }): string =>
  from && until ? `from ${from} to ${until}` : until ? `until ${until}` : `from ${from ?? 'the beginning'} on`;

/** English. */
export const en: EquivalenceWords = {
  itself: ({ level, from }) => `Level ${level} of ${from} is itself: no document is needed.`,
  seenAs: (answer) => `${asked(answer)} on ${answer.asOf}, is ${levels(answer.levels.map(({ code }) => code))}.`,
  conflicting: (answer, partsAt) =>
    `${asked(answer)} on ${answer.asOf}: the documents conflict. Between them they name ${levels(answer.levels.map(({ code }) => code))}, and agree on none. They part at ${allNamed(partsAt)}.`,
  relation: (relations, code) => {
    if (relations.length === RELATIONS.length) return `How it relates to level ${code} is left open.`;
    // Everything but apart: listing four possibilities would hide that one thing is known.
    if (relations.length === RELATIONS.length - 1 && !relations.includes('APART')) return `It shares a part with level ${code}; how much is left open.`;
    return `As to level ${code}: ${list(relations.map((relation) => RELATION[relation]), 'or')}.`;
  },
  relationsDisagree: () => 'The documents disagree on how it relates to some level; what any of them says is listed.',
  restsOn: (documents, otherChains) =>
    `This rests on ${allNamed(documents)}${otherChains > 0 ? `, and on ${otherChains} other ${otherChains === 1 ? 'chain' : 'chains'} of as many documents` : ''}.`,
  force: (basis, provenance) => `The weakest link is ${BASIS[basis]}; at worst ${SEEN[provenance].replace('its figures', 'the figures')}.`,
  reversed: () => 'A document is read against its direction: the other side has not signed that reading.',
  checks: (counts) => `Of the other chains, ${list([...counts].map(([agreement, count]) => `${count} ${CHECKS[agreement]}`))}.`,
  contradictedBy: (documents) => `It is contradicted by way of ${allNamed(documents)}.`,
  no: (reason, question, documents, held) => {
    const start = `${asked(question)} on ${question.asOf}`;
    switch (reason) {
      case 'NO_COUNTERPART_AGREED':
        return `${start}, has no counterpart: ${allNamed(documents)} leaves it out on purpose.`;
      case 'NOT_IN_FORCE':
        return `${start}, has no answer in force. One held ${span(held)}, by ${allNamed(documents)}.`;
      case 'NOT_ENDORSED':
        return `${start}, has no endorsed answer: the only evidence is ${allNamed(documents)}, which its authority disowns for recognition.`;
      case 'OUTSIDE_SCOPE':
        return `${start}: documents relate the two frameworks, but none of them speaks of this level.`;
      case 'NOT_COMPARED':
        return `${start}: no document in force relates the two frameworks, directly or by way of others.`;
    }
  },
  wouldSettle: (reason, { level, from, to }, { nearFrom, nearTo, documents }) => {
    switch (reason) {
      case 'NO_COUNTERPART_AGREED':
        return `An agreement of both sides on level ${level}, in a new edition of ${allNamed(documents)}.`;
      case 'NOT_IN_FORCE':
        return `A document in force in the place of ${allNamed(documents)}.`;
      case 'NOT_ENDORSED':
        return `An endorsement of ${allNamed(documents)} by both authorities.`;
      case 'OUTSIDE_SCOPE':
        return `A reading of a document between ${from} and ${to} that covers level ${level}.`;
      case 'NOT_COMPARED': {
        const way = [nearFrom.length ? `${from} is related to ${list(nearFrom)}` : `${from} is related to no other framework`, nearTo.length ? `${to} to ${list(nearTo)}` : `${to} to none`];
        return `A document that relates ${from} to ${to}, or one that joins what they are related to: on this day ${list(way)}.`;
      }
    }
  },
  notConferred: () => [
    'It gives no right of admission to a programme, and no exemption from a part of one.',
    'It gives no access to a regulated profession.',
    'A level implies no credits, and credits imply no level.',
    'It says nothing about grades, content or profile.',
    'Best fit is a judgement: a level that is not named is not thereby apart.',
  ],
};

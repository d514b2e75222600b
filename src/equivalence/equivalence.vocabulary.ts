import { enumOf } from '../record/enum.js';
import { vocabulary } from '../record/vocabulary.js';

/** The words of answers, as EQUIVALENCE.md defines them. */
const relation = vocabulary({
  SAME: 'The two bands of demand are the same.',
  WITHIN: 'The level asked about lies inside this one.',
  COVERS: 'This level lies inside the one asked about.',
  OVERLAPS: 'They share a part, and each has a part of its own.',
  APART: 'They share nothing.',
});

const verdict = vocabulary({
  SINGLE: 'One level.',
  RANGE: 'Several levels.',
  CONFLICTING: 'The documents name no level in common: all are listed, and none wins.',
});

const reason = vocabulary({
  NO_COUNTERPART_AGREED: 'A document leaves the level out on purpose.',
  NOT_IN_FORCE: 'On some other day there is an answer.',
  NOT_ENDORSED: 'Only a document that its authority disowns would give an answer.',
  OUTSIDE_SCOPE: 'Documents relate the frameworks, but do not speak of this level.',
  NOT_COMPARED: 'No document in force relates the frameworks.',
});

const agreement = vocabulary({
  CONFIRMS: 'It names the levels of the answer.',
  NARROWER: 'It names a part of them.',
  WIDER: 'It names them and others.',
  OVERLAPS: 'It names some of them and others.',
  CONTRADICTS: 'It names none of them.',
  GAP: 'It ends where a document leaves the level out on purpose.',
  INCONSISTENT: 'Its own documents contradict each other.',
});

export const RelationEnum = enumOf(relation, 'LevelRelation', 'How two levels, as bands of demand, can relate (RCC-5).');
export const VerdictEnum = enumOf(verdict, 'EquivalenceVerdict', 'What the deciding chains say together.');
export const ReasonEnum = enumOf(reason, 'NoEquivalenceReason', 'The five kinds of no, in their order of precedence.');
export const AgreementEnum = enumOf(agreement, 'ChainAgreement', 'What a chain that does not decide says of the answer.');

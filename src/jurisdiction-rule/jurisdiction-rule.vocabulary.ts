import { vocabulary } from '../record/vocabulary.js';

/** What a rule of a jurisdiction is about. */
export const jurisdictionRuleKind = vocabulary({
  SIZE: 'How large a microcredential may be.',
  LEVEL: 'Whether it needs a level, and which levels it may have.',
  CREDIT_STEP: 'In what steps credits are counted.',
  TITLE_WORDS: 'Words that a title may not have.',
  QUALITY_ASSURANCE: 'What quality assurance it needs.',
  REVIEW: 'How often it is reviewed.',
  STACKING: 'How far it counts towards a larger award there.',
});

/** With what force a rule holds: what it means to break it. */
export const jurisdictionRuleForce = vocabulary({
  LAW: 'Law, or a binding rule of the regulator.',
  POLICY: 'Policy of an authority, or a framework that bodies have agreed on.',
  PRACTICE: 'What bodies do, without being bound to.',
  DRAFT: 'Proposed, and not in force as far as is known.',
});

import { enumOf } from '../../record/enum.js';
import { decisionOutcome, decisionScope, recogniserKind, statementKind, statementState } from './statement.vocabulary.js';

export const StatementKindEnum = enumOf(statementKind, 'StatementKind', 'What is said of a microcredential beside its own record.');
export const StatementStateEnum = enumOf(statementState, 'StatementState', 'Whether whoever made a statement still makes it.');
export const DecisionScopeEnum = enumOf(decisionScope, 'DecisionScope', 'What an agency has decided on.');
export const DecisionOutcomeEnum = enumOf(decisionOutcome, 'DecisionOutcome', 'How an agency has decided.');
export const RecogniserKindEnum = enumOf(recogniserKind, 'RecogniserKind', 'What kind of body recognises a microcredential.');

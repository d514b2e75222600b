import { levelBasis } from '../../microcredential/microcredential.vocabulary.js';
import type { Vocabulary } from '../../record/vocabulary.js';
import type { CellKind } from './column.js';

/** A column as the table says it: the values are those of the vocabulary. */
export type Said = readonly [path: string, kind: CellKind, holds: string, example: string, of?: Vocabulary<string>];

export const party = (path: string, what: string, example: string): Said[] => [
  [`${path}.name`, 'text', `${what}: name.`, example],
  [`${path}.organisation`, 'code', `${what}: key of the organisation, where the registry holds it.`, ''],
  [`${path}.jurisdiction`, 'code', `${what}: where it is, as an ISO 3166 code.`, ''],
  [`${path}.url`, 'code', `${what}: address on the web.`, ''],
];

export const size = (path: string, what: string, [system, value]: readonly [string, string]): Said[] => [
  [`${path}.system`, 'code', `${what}: code of the credit system.`, system],
  [`${path}.value`, 'code', `${what}: the credits, where it is one figure. An exact decimal with a point.`, value],
  [`${path}.min`, 'code', `${what}: fewest credits, where it is a range of sizes.`, ''],
  [`${path}.max`, 'code', `${what}: most credits of that range.`, ''],
];

export const placement = (path: string, what: string, [framework, code]: readonly [string, string]): Said[] => [
  [`${path}.framework`, 'code', `${what}: code of the framework.`, framework],
  [`${path}.code`, 'code', `${what}: code of the level.`, code],
  [`${path}.codes`, 'list', `${what}: codes of the levels, where it is left open which.`, ''],
  [`${path}.basis`, 'code', `${what}: who says so; STATED unless told.`, '', levelBasis],
];

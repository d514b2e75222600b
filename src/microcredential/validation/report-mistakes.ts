import type { Mistake } from '../../record/user-error.type.js';
import { inputPath } from '../registering/candidate.js';
import type { Finding } from '../rules/table.js';
import type { ValidationReport } from './validation.service.js';

/** A finding as the mistake that keeps a record from being published, at its place in the input. */
export const asMistake = ({ rule, path, message, fix }: Finding): Mistake => ({ code: 'RULE_BROKEN', rule, path: inputPath(path), message, fix });

/** Bodies that the input names and the registry does not hold. */
export function bodyMistakes({ record, unknownBodies }: Pick<ValidationReport, 'record' | 'unknownBodies'>): Mistake[] {
  return unknownBodies.map((key) => {
    const position = record.otherAwardingBodies?.indexOf(key) ?? -1;
    const path = position < 0 ? ['awardingBody'] : ['input', 'otherAwardingBodies', String(position)];
    return { code: 'NOT_FOUND', path, message: `There is no organisation "${key}".`, fix: null };
  });
}

/** Everything in a report that refuses publication, as mistakes. */
export const refusals = (report: ValidationReport): Mistake[] => [...bodyMistakes(report), ...report.errors.map(asMistake)];

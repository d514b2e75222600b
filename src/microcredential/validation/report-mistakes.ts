import { told, type Mistake, type ToldMistake } from '../../record/user-error.type.js';
import { say as sayOfRecords } from '../../record/words/say.js';
import { inputPath } from '../registering/candidate.js';
import type { Found } from '../rules/found.js';
import type { Finding } from '../rules/table.js';
import { tellIn } from '../rules/words/tell-in.js';
import { say } from '../words/say.js';
import type { ValidationReport } from './validation.service.js';

/** What was found, in the words of a mistake: in English, and in the other languages. */
export const toldMistake = (found: Found): ToldMistake => told({ en: tellIn('en', found), fr: tellIn('fr', found) });

/** A finding as the mistake that keeps a record from being published, at its place in the input. */
export const asMistake = ({ rule, path, found }: Finding): Mistake => ({ code: 'RULE_BROKEN', rule, path: inputPath(path), ...toldMistake(found) });

/** Bodies that the input names and the registry does not hold, and those that award nothing. */
export function bodyMistakes({ record, unknownBodies, awardingNothing }: Pick<ValidationReport, 'record' | 'unknownBodies' | 'awardingNothing'>): Mistake[] {
  const placeOf = (key: string): string[] => {
    const position = record.otherAwardingBodies?.indexOf(key) ?? -1;
    return position < 0 ? ['awardingBody'] : ['input', 'otherAwardingBodies', String(position)];
  };
  return [
    ...unknownBodies.map((key): Mistake => ({ code: 'NOT_FOUND', path: placeOf(key), ...told(sayOfRecords((words) => ({ message: words.unknownOrganisation(key), fix: null }))) })),
    ...awardingNothing.map((key): Mistake => ({ code: 'INVALID', path: placeOf(key), ...told(say((words) => words.awardsNothing(key))) })),
  ];
}

/** Everything in a report that refuses publication, as mistakes. */
export const refusals = (report: ValidationReport): Mistake[] => [...bodyMistakes(report), ...report.errors.map(asMistake)];

import type { ConversionRecord, CreditSystemRecord } from '../credit-system/credit-system.record.js';
import { checkCreditSystem, checkSource } from './check-reference.js';
import { checkSpan, checkValidity } from './check-span.js';
import type { RecordPath, UnplacedProblem } from './problem.js';
import type { ReferenceIndex } from './reference-index.js';

/** What a credit system must be beyond its shape, whoever writes it. */
export function checkCreditSystemRecord(record: CreditSystemRecord, index: ReferenceIndex): UnplacedProblem[] {
  return [
    ...checkValidity(record),
    ...(['notionalHoursPerCredit', 'contactHoursPerCredit'] as const).flatMap((key) =>
      checkSpan(record[key]?.min, record[key]?.max, [key, 'max']),
    ),
    ...checkVariants(record),
    ...checkConversions(record, index),
  ];
}

function checkVariants({ nationalVariants, sources }: CreditSystemRecord): UnplacedProblem[] {
  return nationalVariants.flatMap(({ notionalHoursPerCredit: { min, max }, source }, position) => [
    ...checkSpan(min, max, ['nationalVariants', position, 'notionalHoursPerCredit', 'max']),
    ...checkSource(source, sources, ['nationalVariants', position, 'source']),
  ]);
}

function checkConversions({ conversions, sources }: CreditSystemRecord, index: ReferenceIndex): UnplacedProblem[] {
  return conversions.flatMap((conversion, position) => [
    ...checkCreditSystem(conversion.to, ['conversions', position, 'to'], index),
    ...checkSource(conversion.source, sources, ['conversions', position, 'source']),
    ...checkRatio(conversion, ['conversions', position]),
  ]);
}

/** A document states one ratio, or both ends of a range of them. */
function checkRatio({ ratio, ratioMin, ratioMax }: ConversionRecord, at: RecordPath): UnplacedProblem[] {
  const stated = [ratio, ratioMin, ratioMax].map((end) => end !== null);
  const whole = stated[0] ? !stated[1] && !stated[2] : stated[1] && stated[2];
  if (whole) return checkSpan(ratioMin, ratioMax, [...at, 'ratioMax']);
  const found = ['ratio', 'ratioMin', 'ratioMax'].filter((_, place) => stated[place]).join(' and ');
  return [{ at, found: found || 'no ratio', expected: 'either ratio, or ratioMin and ratioMax' }];
}

import { checkSpan, checkValidity } from '../../check/check-span.js';
import { checkUnique } from '../../check/check-reference.js';
import type { RecordPath, UnplacedProblem } from '../../check/problem.js';
import type { OfferRecord } from '../microcredential.record.js';
import type { CreditSize, Placement } from './said.js';

/** What a microcredential must be beyond its shape, whoever writes it: what it says has to fit together. */
export function checkWhole(offer: OfferRecord): UnplacedProblem[] {
  const { credits, otherCredits, level, otherLevels = [], workloadHours } = offer;
  return [
    ...(credits ? checkOneSize(credits) : []),
    ...otherCredits.flatMap(({ min, max }, position) => checkSpan(min, max, ['otherCredits', position, 'max'])),
    ...checkSpan(workloadHours?.min, workloadHours?.max, ['workloadHours', 'max']),
    ...(level ? checkOneLevel(level, ['level']) : []),
    ...otherLevels.flatMap((placement, position) => checkOneLevel(placement, ['otherLevels', position])),
    ...checkValidity({ validFrom: offer.validFrom ?? null, validTo: offer.validTo ?? null }),
    ...checkRegion(offer),
  ];
}

/** The record's own size: one figure, or both ends of a range. What a third party recommends may have one end only ("up to 12 credits"). */
function checkOneSize(size: CreditSize): UnplacedProblem[] {
  const stated = (['value', 'min', 'max'] as const).filter((end) => size[end] !== undefined);
  const whole = ['value', 'min,max'].includes(stated.join());
  return [
    ...(whole ? [] : [{ at: ['credits'], found: stated.join(' and ') || 'no figure', expected: 'either value, or min and max' }]),
    ...checkSpan(size.min, size.max, ['credits', 'max']),
  ];
}

function checkOneLevel({ code, codes = [] }: Placement, at: RecordPath): UnplacedProblem[] {
  const one = code === undefined ? codes.length > 0 : codes.length === 0;
  return [
    ...(one ? [] : [{ at, found: code === undefined ? 'no level' : 'code and codes', expected: 'either code, or codes' }]),
    ...checkUnique(codes, 'level', (position) => [...at, 'codes', position]),
  ];
}

function checkRegion({ issuerCountry, issuerRegion }: OfferRecord): UnplacedProblem[] {
  if (issuerRegion === undefined || (issuerCountry !== undefined && issuerRegion.startsWith(`${issuerCountry}-`))) return [];
  const expected = issuerCountry === undefined ? 'issuerCountry beside it' : `a part of ${issuerCountry}, such as ${issuerCountry}-…`;
  return [{ at: ['issuerRegion'], found: `the region ${issuerRegion}`, expected }];
}

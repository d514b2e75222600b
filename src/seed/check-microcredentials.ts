import type { MicrocredentialFileRecord, OfferRecord } from '../microcredential/microcredential.record.js';
import { isRecordCode } from '../record/code.js';
import { checkCreditSystem, checkFramework, checkLevel, checkSource, checkUnique } from '../check/check-reference.js';
import { checkSpan } from '../check/check-span.js';
import type { RecordPath as SeedPath, UnplacedProblem } from '../check/problem.js';
import type { SeedIndex } from './seed-index.js';

/** What the microcredentials of an awarding body must be beyond their shape. */
export function checkMicrocredentialFile(file: MicrocredentialFileRecord, name: string, index: SeedIndex): UnplacedProblem[] {
  const ids = file.records.map(({ id }) => id);
  return [
    ...checkName(name),
    ...checkRegion(file),
    ...checkUnique(ids, 'id', (position) => ['records', position, 'id']),
    ...file.records.flatMap((offer, position) => checkOffer(offer, ['records', position], file.sources, index)),
  ];
}

/** The name of the file is the key of the awarding body, and so part of permanent ids. */
function checkName(name: string): UnplacedProblem[] {
  if (isRecordCode(name)) return [];
  return [{ at: [], found: `a file named ${name}.yaml`, expected: 'a name of lower-case letters, digits and hyphens, such as ee-taltech.yaml' }];
}

function checkRegion({ awardingBody: { country, region } }: MicrocredentialFileRecord): UnplacedProblem[] {
  if (region === undefined || region.startsWith(`${country}-`)) return [];
  return [{ at: ['awardingBody', 'region'], found: `the region ${region}`, expected: `a part of ${country}, such as ${country}-…` }];
}

function checkOffer(offer: OfferRecord, at: SeedPath, sources: readonly unknown[], index: SeedIndex): UnplacedProblem[] {
  const { workloadHours } = offer;
  return [
    ...(offer.credits ? checkSize(offer.credits, [...at, 'credits'], index) : []),
    ...offer.otherCredits.flatMap((size, position) => checkOtherSize(size, [...at, 'otherCredits', position], sources, index)),
    ...checkSpan(workloadHours?.min, workloadHours?.max, [...at, 'workloadHours', 'max']),
    ...(offer.level ? checkPlacement(offer.level, [...at, 'level'], index) : []),
    ...checkSource(offer.source, sources, [...at, 'source']),
  ];
}

type Size = Pick<NonNullable<OfferRecord['credits']>, 'system' | 'value' | 'min' | 'max'>;

/** The record's own size: one figure, or both ends of a range. */
function checkSize(size: Size, at: SeedPath, index: SeedIndex): UnplacedProblem[] {
  const stated = (['value', 'min', 'max'] as const).filter((end) => size[end] !== undefined);
  const whole = ['value', 'min,max'].includes(stated.join());
  return [
    ...checkCreditSystem(size.system, [...at, 'system'], index),
    ...(whole ? [] : [{ at, found: stated.join(' and ') || 'no figure', expected: 'either value, or min and max' }]),
    ...checkSpan(size.min, size.max, [...at, 'max']),
  ];
}

/** What a third party recommends may have one end only ("up to 12 credits"). */
function checkOtherSize(
  size: OfferRecord['otherCredits'][number],
  at: SeedPath,
  sources: readonly unknown[],
  index: SeedIndex,
): UnplacedProblem[] {
  return [
    ...checkCreditSystem(size.system, [...at, 'system'], index),
    ...checkSource(size.source, sources, [...at, 'source']),
    ...checkSpan(size.min, size.max, [...at, 'max']),
  ];
}

function checkPlacement(placement: NonNullable<OfferRecord['level']>, at: SeedPath, index: SeedIndex): UnplacedProblem[] {
  const { framework, code, codes = [] } = placement;
  const one = code === undefined ? codes.length > 0 : codes.length === 0;
  return [
    ...checkFramework(framework, [...at, 'framework'], index),
    ...(one ? [] : [{ at, found: code === undefined ? 'no level' : 'code and codes', expected: 'either code, or codes' }]),
    ...(code === undefined ? [] : checkLevel(framework, code, [...at, 'code'], index)),
    ...codes.flatMap((each, position) => checkLevel(framework, each, [...at, 'codes', position], index)),
    ...checkUnique(codes, 'level', (position) => [...at, 'codes', position]),
  ];
}

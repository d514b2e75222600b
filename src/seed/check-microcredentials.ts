import type { MicrocredentialFileRecord, OfferRecord } from '../microcredential/microcredential.record.js';
import { checkWhole } from '../microcredential/offer/check-whole.js';
import { isRecordCode } from '../record/code.js';
import { checkCreditSystem, checkFramework, checkLevel, checkSource, checkUnique } from '../check/check-reference.js';
import type { RecordPath, UnplacedProblem } from '../check/problem.js';
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

function checkOffer(offer: OfferRecord, at: RecordPath, sources: readonly unknown[], index: SeedIndex): UnplacedProblem[] {
  const { credits, otherCredits, level, otherLevels = [], outcomes = [] } = offer;
  return [
    ...checkWhole(offer).map((problem) => ({ ...problem, at: [...at, ...problem.at] })),
    ...(credits ? checkCreditSystem(credits.system, [...at, 'credits', 'system'], index) : []),
    ...otherCredits.flatMap(({ system, source }, position) => [
      ...checkCreditSystem(system, [...at, 'otherCredits', position, 'system'], index),
      ...checkSource(source, sources, [...at, 'otherCredits', position, 'source']),
    ]),
    ...(level ? checkPlacement(level, [...at, 'level'], index) : []),
    ...otherLevels.flatMap((placement, position) => checkPlacement(placement, [...at, 'otherLevels', position], index)),
    ...outcomes.flatMap(({ level: own }, position) => (own ? checkPlacement(own, [...at, 'outcomes', position, 'level'], index) : [])),
    ...checkSource(offer.source, sources, [...at, 'source']),
  ];
}

type Levels = Pick<NonNullable<OfferRecord['level']>, 'framework' | 'code' | 'codes'>;

function checkPlacement({ framework, code, codes = [] }: Levels, at: RecordPath, index: SeedIndex): UnplacedProblem[] {
  return [
    ...checkFramework(framework, [...at, 'framework'], index),
    ...(code === undefined ? [] : checkLevel(framework, code, [...at, 'code'], index)),
    ...codes.flatMap((each, position) => checkLevel(framework, each, [...at, 'codes', position], index)),
  ];
}

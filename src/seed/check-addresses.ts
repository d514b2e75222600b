import type { AddressFileRecord } from '../framework/official-address.record.js';
import { checkFramework, checkLevel } from '../check/check-reference.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { SeedIndex } from './seed-index.js';

/** That official addresses are those of frameworks and levels that are held. */
export function checkAddressFile({ addresses }: AddressFileRecord, index: SeedIndex): UnplacedProblem[] {
  return addresses.flatMap(({ framework, level }, position) => [
    ...checkFramework(framework, ['addresses', position, 'framework'], index),
    ...(level === null ? [] : checkLevel(framework, level, ['addresses', position, 'level'], index)),
  ]);
}

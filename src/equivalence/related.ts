import { countsOn, firstDay } from '../core/index.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';

/** The frameworks to which an endorsed document relates this one on a day, by code. */
export function related(snapshot: ReferenceSnapshot, framework: string, asOf: string): string[] {
  const readings = snapshot.world.frameworks.get(framework)?.readings ?? [];
  const inForce = readings.filter(({ document }) => countsOn(document, firstDay(asOf), 'ENDORSED_ONLY'));
  return [...new Set(inForce.map(({ to }) => to.code))].sort();
}

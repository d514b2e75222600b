import { isoDay, type Day } from '../day.js';
import type { AlignmentDocument, Reading } from '../world.js';
import type { AuditedDocument } from './audited-document.js';
import type { FrameworkFacts } from './framework-facts.js';
import { wherever, type Draft } from './touch.js';

const holdsOn = ({ endorsed, first, last }: AlignmentDocument, day: Day): boolean => endorsed && first <= day && day <= last;

const sameLists = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): boolean =>
  a.length === b.length && a.every((list, i) => list.length === b[i]!.length && list.every((n) => b[i]!.includes(n)));

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

const saysTheSame = ({ to, matrix: a }: Reading, { to: other, matrix: b }: Reading): boolean =>
  to === other && sameLists(a.joined, b.joined) && sameBytes(a.relations, b.relations) && sameBytes(a.unmapped, b.unmapped);

function restates(later: AuditedDocument, earlier: AuditedDocument): boolean {
  const [there, back] = later.reading.from === earlier.reading.from ? [later.reading, later.backward] : [later.backward, later.reading];
  return saysTheSame(there, earlier.reading) && saysTheSame(back, earlier.backward);
}

/**
 * Documents that are still in force by their own dates, though another in force has replaced them with other content: they
 * want an end date. Where the later one only restates the pairs (a re-referencing without change), the evidence is new and
 * the answers are not, so nothing is found.
 */
export function supersededDocuments(documents: readonly AuditedDocument[], day: Day): Draft[] {
  const audited = new Map(documents.map((each) => [each.document, each]));
  return documents.flatMap((earlier) => {
    const { document } = earlier;
    const later = document.supersededBy.filter((successor) => holdsOn(successor, day) && !restates(audited.get(successor)!, earlier));
    if (!holdsOn(document, day) || later.length === 0) return [];
    return [
      {
        found: {
          kind: 'SUPERSEDED_DOCUMENT' as const,
          severity: 'NOTICE' as const,
          alignments: [document.key, ...later.map(({ key }) => key)],
          levels: [],
          facts: { document: document.key, supersededBy: later.map(({ key }) => key) },
        },
        scopes: later.map(wherever),
      },
    ];
  });
}

const yearOf = (day: Day): number | null => (Number.isFinite(day) ? Number(isoDay(day).slice(0, 4)) : null);

/**
 * Frameworks revised in a later year than that of documents that relate them: those may speak of an older version, as the
 * referencing of the Malaysian framework of 2007 does. In the year of the revision itself nothing can be told, and one that
 * is still to come on the day changes nothing yet.
 */
export function revisedFrameworks(
  documents: readonly AuditedDocument[],
  frameworks: ReadonlyMap<string, FrameworkFacts>,
  day: Day,
): Draft[] {
  return [...frameworks].flatMap(([framework, { revised }]) => {
    if (revised === null || revised > yearOf(day)!) return [];
    const older = documents.flatMap(({ document, reading }) => {
      const year = yearOf(document.first);
      const relates = reading.from.code === framework || reading.to.code === framework;
      return relates && year !== null && year < revised ? [{ document, year }] : [];
    });
    if (older.length === 0) return [];
    return [
      {
        found: {
          kind: 'FRAMEWORK_REVISED' as const,
          severity: 'WARNING' as const,
          alignments: older.map(({ document }) => document.key),
          levels: [],
          facts: { framework, revised, documents: older.map(({ document: { key }, year }) => ({ key, year })) },
        },
        scopes: older.map(({ document }) => wherever(document)),
      },
    ];
  });
}

import type { Basis } from '../scale.js';
import type { AuditedDocument } from './audited-document.js';
import type { FrameworkFacts } from './framework-facts.js';
import { asLink, wherever, type Draft } from './touch.js';

/** One country relates its framework to a common one: one-sided by nature, and accepted by the others in its own procedure. */
const ONE_SIDED_BY_NATURE: readonly Basis[] = ['REFERENCING', 'SELF_CERTIFICATION'];

/** Two national frameworks of one country have one side only: its law may sort an old framework into the new one. */
function isOneCountry({ reading: { from, to } }: AuditedDocument, frameworks: ReadonlyMap<string, FrameworkFacts>): boolean {
  if (from.regional || to.regional) return false;
  const there = frameworks.get(to.code)?.jurisdictions ?? [];
  return (frameworks.get(from.code)?.jurisdictions ?? []).some((jurisdiction) => there.includes(jurisdiction));
}

/** Documents of which the other side has adopted nothing, so that an answer against their direction is `reversed`. */
export function oneSidedDocuments(documents: readonly AuditedDocument[], frameworks: ReadonlyMap<string, FrameworkFacts>): Draft[] {
  return documents
    .filter(({ document }) => !ONE_SIDED_BY_NATURE.includes(document.basis))
    .filter(({ document }) => document.basis === 'UNILATERAL' || !document.symmetric)
    .filter((audited) => !isOneCountry(audited, frameworks))
    .map(({ document, reading }) => ({
      found: {
        kind: 'ONE_SIDED',
        severity: 'NOTICE',
        alignments: [document.key],
        levels: [],
        facts: {
          cause: document.basis === 'UNILATERAL' ? 'UNILATERAL' : 'NOT_SYMMETRIC',
          frameworks: [reading.from.code, reading.to.code],
        },
      },
      scopes: [wherever(document)],
    }));
}

/**
 * Documents that relate two reference frameworks and let chains pass. They compare descriptors: a table that reads level 6
 * of one as the first cycle of another makes bachelors of master craftsmen. With `chains: false` they answer for themselves
 * alone and do no harm.
 */
export function linkedReferenceFrameworks(documents: readonly AuditedDocument[]): Draft[] {
  return documents
    .filter(({ document, reading }) => document.chains && reading.from.regional && reading.to.regional)
    .map(({ document, reading }) => ({
      found: {
        kind: 'REFERENCE_FRAMEWORKS_LINKED',
        severity: 'WARNING',
        alignments: [document.key],
        levels: [],
        facts: { frameworks: [reading.from.code, reading.to.code] },
      },
      scopes: [asLink(document)],
    }));
}

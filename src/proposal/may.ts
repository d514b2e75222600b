import type { AlignmentRecord } from '../alignment/alignment.record.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { OrganisationRole } from '../record/organisation-role.js';
import type { Principal } from '../record/principal.js';
import type { Draft, ProposalRecord } from './proposal.record.js';

/** Bodies that may comment on what others propose. */
const REVIEWERS: readonly OrganisationRole[] = ['FRAMEWORK_AUTHORITY', 'REGISTRY_OPERATOR', 'RECOGNITION_BODY', 'QUALITY_AGENCY'];

const has = ({ roles, scopes }: Principal, ...wanted: readonly OrganisationRole[]): boolean =>
  scopes.includes('WRITE') && wanted.some((role) => roles.includes(role));

/** The organisation in charge of a framework; null where no record says, or where there is no such framework. */
export const authorityOf = (snapshot: ReferenceSnapshot, framework: string): string | null =>
  snapshot.frameworks.get(framework)?.record.authorityOrganisation ?? null;

/** The organisation whose statement an alignment is: for what the compilers took from documents, the side that relates itself. */
export const asserterOf = (snapshot: ReferenceSnapshot, { assertedBy, from }: Pick<AlignmentRecord, 'assertedBy' | 'from'>): string | null =>
  assertedBy ?? authorityOf(snapshot, from);

/** Whether an authority may speak about the record at all: of what stands its owner, of what is new whoever it concerns. */
function isInCharge({ organisation }: Principal, { kind, key, content }: Draft, snapshot: ReferenceSnapshot): boolean {
  switch (kind) {
    case 'framework':
      return !snapshot.frameworks.has(key) || authorityOf(snapshot, key) === organisation;
    case 'alignment': {
      const standing = snapshot.alignments.get(key)?.record;
      if (standing) return asserterOf(snapshot, standing) === organisation;
      return [content.from, content.to].some((framework) => authorityOf(snapshot, framework) === organisation);
    }
    case 'credit-system':
      // No record says who is in charge of a credit system: what stands is for the operator to change.
      return !snapshot.creditSystems.has(key);
  }
}

/** Whether somebody may propose anything at all. */
export const mayProposeSomething = (principal: Principal | null): principal is Principal =>
  principal !== null && has(principal, 'FRAMEWORK_AUTHORITY', 'REGISTRY_OPERATOR');

/** Whether somebody may propose that a record be as told. */
export const mayPropose = (principal: Principal | null, draft: Draft, snapshot: ReferenceSnapshot): principal is Principal =>
  mayProposeSomething(principal) && (has(principal, 'REGISTRY_OPERATOR') || isInCharge(principal, draft, snapshot));

/** Whether somebody may accept an alignment for the side that has not made it. */
export function mayAccept(principal: Principal | null, alignment: AlignmentRecord, snapshot: ReferenceSnapshot): principal is Principal {
  if (principal === null || !has(principal, 'FRAMEWORK_AUTHORITY')) return false;
  const sides = [alignment.from, alignment.to].map((framework) => authorityOf(snapshot, framework));
  return sides.includes(principal.organisation) && asserterOf(snapshot, alignment) !== principal.organisation;
}

export const mayReview = (principal: Principal | null): principal is Principal => principal !== null && has(principal, ...REVIEWERS);

/** Whether somebody's body may approve or decline; that it is another person is asked apart. */
export const mayDecide = (principal: Principal | null, { body }: ProposalRecord): principal is Principal =>
  principal !== null && (has(principal, 'REGISTRY_OPERATOR') || (has(principal, 'FRAMEWORK_AUTHORITY') && principal.organisation === body));

export const mayTakeBack = (principal: Principal | null, { body }: ProposalRecord): principal is Principal =>
  mayProposeSomething(principal) && principal.organisation === body;

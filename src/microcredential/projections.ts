import type { Projection } from '../ledger/projection.js';
import { organisationProjection } from '../organisation/organisation.projection.js';
import { awardingBodyNameProjection } from './awarding-body-name.projection.js';
import { microcredentialProjection } from './microcredential.projection.js';
import { statementProjection } from './statement/statement.projection.js';

/** All projections, in the order in which they run: microcredentials take the names of organisations into their search text. */
export const projections: readonly Projection[] = [organisationProjection, awardingBodyNameProjection, microcredentialProjection, statementProjection];

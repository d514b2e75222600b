import { ViewerDocument, type StewardProposalQuery, type ViewerQuery } from '../../../schema/explorer/client/graphql.js';
import type { Asking } from '../page/asking.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type Proposal = NonNullable<StewardProposalQuery['proposal']>;

const REVIEWERS = ['FRAMEWORK_AUTHORITY', 'RECOGNITION_BODY', 'QUALITY_AGENCY', 'REGISTRY_OPERATOR'] as const;

/** Who looks; null for anybody. */
export const viewerOf = async (asking: Asking): Promise<Viewer | null> => (await asking.ask(ViewerDocument, {})).viewer;

export const isAuthority = (viewer: Viewer | null): viewer is Viewer => viewer?.roles.includes('FRAMEWORK_AUTHORITY') ?? false;

/** Whether somebody is asked to comment on proposals. The registry decides it again. */
export const isReviewer = (viewer: Viewer | null): viewer is Viewer => REVIEWERS.some((role) => viewer?.roles.includes(role));

export const isOf = (viewer: Viewer | null, body: string | null | undefined): boolean => viewer !== null && body === `organisation:${viewer.organisation.key}`;

/** Whether somebody may decline one: that no body comes to speak for another place needs nobody else. */
export const mayDecline = (viewer: Viewer | null, body: string): boolean => isOperator(viewer) || (isOf(viewer, body) && isAuthority(viewer));

const isOperator = (viewer: Viewer | null): boolean => viewer?.roles.includes('REGISTRY_OPERATOR') ?? false;

import { ViewerDocument, type ViewerQuery } from '../../../schema/explorer/client/graphql.js';
import type { Asking } from '../page/asking.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

const REVIEWERS = ['FRAMEWORK_AUTHORITY', 'RECOGNITION_BODY', 'QUALITY_AGENCY', 'REGISTRY_OPERATOR'] as const;

/** Who looks; null for anybody. */
export const viewerOf = async (asking: Asking): Promise<Viewer | null> => (await asking.ask(ViewerDocument, {})).viewer;

export const isAuthority = (viewer: Viewer | null): viewer is Viewer => viewer?.roles.includes('FRAMEWORK_AUTHORITY') ?? false;

/** Whether somebody is asked to comment on proposals. The registry decides it again. */
export const isReviewer = (viewer: Viewer | null): viewer is Viewer => REVIEWERS.some((role) => viewer?.roles.includes(role));

export const isOf = (viewer: Viewer | null, body: string | null | undefined): boolean => viewer !== null && body === `organisation:${viewer.organisation.key}`;

/** Whether somebody can be the second person for a proposal of this body. */
export const maySecond = (viewer: Viewer | null, body: string): boolean => isOf(viewer, body) || (viewer?.roles.includes('REGISTRY_OPERATOR') ?? false);

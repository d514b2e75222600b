import {
  WorkedAskDocument, WorkedCompareDocument, WorkedEvidenceDocument, WorkedFrameworksDocument, WorkedMicrocredentialsDocument, WorkedRegisterDocument, WorkedStewardDocument,
  type WorkedAskQueryVariables, type WorkedCompareQueryVariables, type WorkedEvidenceQueryVariables, type WorkedFrameworksQueryVariables, type WorkedMicrocredentialsQueryVariables, type WorkedRegisterQueryVariables, type WorkedStewardQueryVariables,
} from '../../../schema/explorer/client/graphql.js';
import type { AskedQuery } from '../page/asked-queries.js';
import type { Operation } from '../page/asking.js';
import type { Section } from '../page/explorer-page.js';

type Worked = AskedQuery & { readonly section: Exclude<Section, 'data'> };

const worked = <Data, Variables extends object>(section: Worked['section'], operation: Operation<Data, Variables>, variables: Variables): Worked => ({
  section, text: operation.toString().trim(), variables: variables as Readonly<Record<string, unknown>>,
});

/** A question for each section of these pages, with values that have an answer. */
export const WORKED_QUERIES: readonly Worked[] = [
  worked('ask', WorkedAskDocument, { from: { framework: 'gb-rqf', level: '6' }, to: 'de-dqr', asOf: '2019-03-01' } satisfies WorkedAskQueryVariables),
  worked('compare', WorkedCompareDocument, { codes: ['gb-sct-scqf', 'ie-nfq'] } satisfies WorkedCompareQueryVariables),
  worked('frameworks', WorkedFrameworksDocument, { filter: { jurisdiction: 'NZ' } } satisfies WorkedFrameworksQueryVariables),
  worked('microcredentials', WorkedMicrocredentialsDocument, { filter: { credits: { system: 'ects', min: '5', max: '10' } } } satisfies WorkedMicrocredentialsQueryVariables),
  worked('evidence', WorkedEvidenceDocument, { from: ['IE'], to: ['AU', 'NZ'] } satisfies WorkedEvidenceQueryVariables),
  worked('register', WorkedRegisterDocument, { jurisdiction: 'NZ' } satisfies WorkedRegisterQueryVariables),
  worked('steward', WorkedStewardDocument, {} satisfies WorkedStewardQueryVariables),
];

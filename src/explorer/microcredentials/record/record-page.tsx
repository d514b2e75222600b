import type { VNode } from 'preact';
import { MicrocredentialRecordDocument, MicrocredentialSeenDocument, type MicrocredentialRecordQuery, type SeenThereFragment, type Standard } from '../../../../schema/explorer/client/graphql.js';
import type { PageRequest, Shown } from '../../page/explorer-page.js';
import { notFound } from '../../parts/problem/problem.js';
import { recordId, recordPath } from '../record-path.js';
import { askChoices, type Choices } from '../viewpoint/choices.js';
import { viewpointIn, type Viewpoint } from '../viewpoint/viewpoint.js';
import { RecordShown } from './record-shown.js';
import type { AnswerError } from '../../page/asking.js';

/** Which version of which record an address names. */
export interface NamedVersion {
  readonly key: string;
  readonly version: number;
  readonly lastVersion: number;
  /** The last revision at which that version stood; null while it stands. */
  readonly knownAt: number | null;
}

export type FoundRecord = Extract<MicrocredentialRecordQuery['node'], { readonly key: string }>;

const isRecord = (node: MicrocredentialRecordQuery['node']): node is FoundRecord => node !== null && 'key' in node;

/** A record seen from somewhere, or why it cannot be. */
export interface SeenRecord {
  readonly seen: SeenThereFragment | null;
  readonly mistakes: readonly AnswerError[];
}

/** All that the page of a record shows. */
export interface RecordParts extends SeenRecord {
  readonly named: NamedVersion;
  readonly record: FoundRecord;
  readonly viewpoint: Viewpoint;
  readonly choices: Choices;
  readonly standard: Standard;
  /** UTC day. */
  readonly today: string;
}

const STANDARDS: readonly Standard[] = ['EU', 'NZ', 'AU', 'CMF', 'ELM'];

const standardIn = (query: URLSearchParams): Standard => STANDARDS.find((standard) => standard === query.get('standard')) ?? 'EU';

async function seenFrom({ answer }: PageRequest, { key, knownAt }: NamedVersion, { framework, creditSystem, asOf }: Viewpoint): Promise<SeenRecord> {
  if (framework === null) return { seen: null, mistakes: [] };
  const { data, errors } = await answer(MicrocredentialSeenDocument, { id: recordId(key), knownAt, framework, creditSystem, asOf });
  const node = data?.node;
  return { seen: (node && 'seenFrom' in node ? node.seenFrom : null) ?? null, mistakes: errors };
}

/** The page of one version of a microcredential, at its permanent address. */
export const recordPage = (named: NamedVersion) => async (request: PageRequest): Promise<Shown> => {
  const { query, words, today } = request;
  const { key, knownAt } = named;
  const [viewpoint, standard] = [viewpointIn(query), standardIn(query)];
  const [{ node }, choices, seen] = await Promise.all([
    request.ask(MicrocredentialRecordDocument, { id: recordId(key), knownAt, standard, other: standard !== 'EU', after: query.get('after') }),
    askChoices(request),
    seenFrom(request, named, viewpoint),
  ]);
  if (!isRecord(node)) return notFound(words);
  return {
    title: node.localisedTitle.text,
    section: 'microcredentials',
    head: <Alternates record={node} named={named} />,
    body: <RecordShown {...{ named, record: node, viewpoint, choices, standard, today }} {...seen} />,
  };
};

function Alternates({ record, named: { key, version } }: { readonly record: FoundRecord; readonly named: NamedVersion }): VNode {
  return (
    <>
      <link rel="canonical" href={record.address} />
      <link rel="alternate" type="application/ld+json" href={`${recordPath(key, version)}?format=jsonld`} />
    </>
  );
}

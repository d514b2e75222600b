import type { VNode } from 'preact';
import { EvidenceMissingDocument, EvidenceUnknownCountriesDocument, EvidenceUnrelatedDocument } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, PageRequest } from '../page/explorer-page.js';
import { useWords } from '../words/speaking.js';
import { askedDay } from './asked-day.js';
import { EvidenceHeader } from './evidence-header.js';
import type { RecalledFinding, UnknownCountry, UnrelatedFramework } from './missing/lacking.js';
import { ToRead } from './missing/to-read.js';
import { UnknownCountries } from './missing/unknown-countries.js';
import { Unrelated } from './missing/unrelated.js';

interface MissingParts {
  readonly recalled: readonly RecalledFinding[];
  readonly unrelated: readonly UnrelatedFramework[];
  readonly unknown: readonly UnknownCountry[];
  readonly day: string;
}

/** What would make answers better, and who could say it. */
function Missing({ recalled, unrelated, unknown, day }: MissingParts): VNode {
  const words = useWords();
  return (
    <section>
      <EvidenceHeader part="missing" heading={words.say('evidence.missing.title')}>
        <p class="lead">{words.say('evidence.missing.lead', { day: words.day(day) })}</p>
        <ul>
          <li><a href="#to-read">{words.say('evidence.missing.toRead', { count: recalled.length })}</a></li>
          <li><a href="#unrelated">{words.say('evidence.missing.unrelated', { count: unrelated.length })}</a></li>
          <li><a href="#unknown">{words.say('evidence.missing.unknown', { count: unknown.length })}</a></li>
        </ul>
      </EvidenceHeader>
      <ToRead findings={recalled} />
      <Unrelated frameworks={unrelated} />
      <UnknownCountries countries={unknown} />
    </section>
  );
}

interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Every page of a list: there are a few hundred frameworks and countries at most. */
async function everyPage<Node>(read: (after: string | null) => Promise<ListPage<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page: ListPage<Node> = await read(after);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return nodes;
    after = page.pageInfo.endCursor;
  }
}

async function missing({ ask, query, today }: PageRequest): Promise<MissingParts> {
  const day = askedDay(query) ?? today;
  const { coherence } = await ask(EvidenceMissingDocument, { asOf: day });
  const frameworks = await everyPage(async (after) => (await ask(EvidenceUnrelatedDocument, { after })).frameworks);
  const countries = await everyPage(async (after) => (await ask(EvidenceUnknownCountriesDocument, { after })).countries);
  return {
    day: coherence.asOf,
    recalled: coherence.findings.filter(({ kind }) => kind === 'RECALLED_PAIRS').sort((a, b) => b.touches - a.touches),
    unrelated: frameworks.filter(({ alignments, status }) => alignments.length === 0 && status !== 'SUPERSEDED'),
    unknown: countries.filter((country) => country.frameworks.length === 0),
  };
}

export const missingPage: ExplorerPage = {
  path: '/evidence/missing',
  show: async (request) => ({ title: request.words.say('evidence.missing.title'), section: 'evidence', body: <Missing {...await missing(request)} /> }),
};

import type { VNode } from 'preact';
import { EvidenceCoherenceDocument } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage } from '../page/explorer-page.js';
import { useLink, useWords } from '../words/speaking.js';
import { askedDay } from './asked-day.js';
import { chosenIn, SEVERITIES } from './choices.js';
import { DayForm } from './day-form.js';
import { EvidenceHeader } from './evidence-header.js';
import { nameFindings, type NamedFinding } from './findings/finding.js';
import { FindingCard } from './findings/finding-card.js';
import { FindingFilter, type Chosen } from './findings/finding-filter.js';
import { PageNumbers } from './findings/page-numbers.js';

const PATH = '/evidence/coherence';
const PAGE = 10;

interface CoherenceParts {
  readonly findings: readonly NamedFinding[];
  readonly chosen: Chosen;
  readonly page: number;
  readonly asOf: string | null;
  readonly day: string;
}

/** What the audit has found on a day, the graver first. */
function Coherence({ findings, chosen, page, asOf, day }: CoherenceParts): VNode {
  const words = useWords();
  const fitting = findings.filter(({ finding }) => (!chosen.kind || finding.kind === chosen.kind) && (!chosen.severity || finding.severity === chosen.severity));
  const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
  const current = Math.min(page, pages);
  return (
    <section>
      <EvidenceHeader part="coherence" heading={words.say('evidence.coherence.title')}>
        <p class="lead">{words.say('evidence.coherence.lead', { day: words.day(day), count: findings.length })}</p>
      </EvidenceHeader>
      <FindingFilter findings={findings} chosen={chosen} asOf={asOf} />
      <h2 class="found">{words.say('evidence.coherence.found', { count: fitting.length })}</h2>
      {words.language.startsWith('en') ? null : <p class="quiet">{words.say('evidence.coherence.english')}</p>}
      {fitting.slice((current - 1) * PAGE, current * PAGE).map((each) => <FindingCard of={each} asOf={asOf} />)}
      <PageNumbers path={PATH} values={{ kind: chosen.kind, severity: chosen.severity, asOf }} current={current} pages={pages} />
      <DayForm path={PATH} asOf={day} values={{ kind: chosen.kind, severity: chosen.severity }} />
    </section>
  );
}

/** One finding at its address; or that it is not found on that day, which is good news or another day's. */
function OneFinding({ found, asOf, day }: { readonly found: NamedFinding | undefined; readonly asOf: string | null; readonly day: string }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section>
      <EvidenceHeader part="coherence" heading={words.say('evidence.coherence.one')}>
        <p><a href={link(PATH, { asOf })}>{words.say('evidence.coherence.all', { day: words.day(day) })}</a></p>
      </EvidenceHeader>
      {found === undefined ? <p>{words.say('evidence.coherence.gone', { day: words.day(day) })}</p> : <FindingCard of={found} asOf={asOf} alone />}
    </section>
  );
}

export const coherencePage: ExplorerPage = {
  path: PATH,
  show: async ({ ask, query, words, today }) => {
    const asOf = askedDay(query);
    const { coherence } = await ask(EvidenceCoherenceDocument, { asOf: asOf ?? today });
    const findings = nameFindings(coherence.findings);
    const name = query.get('finding');
    const shared = { asOf, day: coherence.asOf };
    if (name !== null) return { title: words.say('evidence.coherence.one'), section: 'evidence', body: <OneFinding {...shared} found={findings.find((each) => each.name === name)} /> };
    const chosen = { kind: chosenIn(findings.map(({ finding }) => finding.kind), query.get('kind')), severity: chosenIn(SEVERITIES, query.get('severity')) };
    const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1);
    return { title: words.say('evidence.coherence.title'), section: 'evidence', body: <Coherence {...shared} findings={findings} chosen={chosen} page={page} /> };
  },
};

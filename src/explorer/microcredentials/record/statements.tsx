import type { VNode } from 'preact';
import { Pager } from '../../parts/pager/pager.js';
import { Sources } from '../../parts/sources/sources.js';
import { useWords } from '../../words/speaking.js';
import { Stored } from '../stored.js';
import { span } from '../told.js';
import { viewpointValues, type Viewpoint } from '../viewpoint/viewpoint.js';
import type { FoundRecord } from './record-page.js';
import { WhatIsSaid } from './what-is-said.js';

export type Statement = FoundRecord['statements']['nodes'][number];

interface StatementsParts {
  readonly of: FoundRecord['statements'];
  readonly path: string;
  readonly viewpoint: Viewpoint;
}

/** What bodies say of it beside its own record: each dated, and owned by who says it. */
export function Statements({ of: { totalCount, nodes, pageInfo }, path, viewpoint }: StatementsParts): VNode {
  const words = useWords();
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{words.say('microcredentials.statements')}</h2>
      {totalCount === 0 && <p class="not-known">{words.say('microcredentials.noStatements')}</p>}
      <ul class="placements">{nodes.map((statement) => <li class={statement.inForce ? undefined : 'past'}><StatementShown of={statement} /></li>)}</ul>
      <Pager path={path} values={viewpointValues(viewpoint)} hasNextPage={pageInfo.hasNextPage} endCursor={pageInfo.endCursor} />
    </section>
  );
}

function StatementShown({ of }: { readonly of: Statement }): VNode {
  const words = useWords();
  const { kind, by, from, until, inForce, note, ended, evidence } = of;
  return (
    <>
      <h3>{words.say(`microcredentials.said.${kind}`)}</h3>
      <WhatIsSaid of={of} />
      <p>
        {words.rich('microcredentials.saidBy', { who: <Stored text={by?.name ?? '?'} /> })} <span class="quiet">· {span(words, from, until)}{!inForce && ` · ${words.say('microcredentials.notInForce')}`}</span>
      </p>
      {ended && <p>{words.say('microcredentials.endedOn', { day: words.day(ended.on) })} <Stored text={ended.reason} /></p>}
      {note && <p><Stored text={note} /></p>}
      {evidence.length === 0 ? <p class="quiet small">{words.say('microcredentials.noEvidence')}</p> : <Sources of={evidence} />}
    </>
  );
}

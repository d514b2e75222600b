import type { VNode } from 'preact';
import { Provenance } from '../../parts/provenance/provenance.js';
import { Sources } from '../../parts/sources/sources.js';
import { heldText } from '../../parts/span/span.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { WordKey } from '../../words/catalogue.js';
import { isOver } from '../list/counterparts.js';
import type { ShownDocument } from './shown.js';

interface DocumentsParts {
  readonly framework: { readonly code: string; readonly acronym: string };
  readonly documents: readonly ShownDocument[];
  readonly total: number;
  readonly today: string;
}

/** Documents that relate the framework to others: which way, on what authority, since when, and how that was seen. */
export function FrameworkDocuments({ framework, documents, total, today }: DocumentsParts): VNode {
  const words = useWords();
  return (
    <section id="documents">
      <h2>{words.say('frameworks.documents')}</h2>
      <p>{words.say('frameworks.documentCount', { count: total, framework: framework.acronym })} {documents.length < total && words.say('frameworks.firstOnly', { count: documents.length })}</p>
      <ul class="framework-documents">{documents.map((document) => <li id={document.key} class="card"><Document of={document} framework={framework} today={today} /></li>)}</ul>
    </section>
  );
}

function Document({ of, framework, today }: { readonly of: ShownDocument } & Pick<DocumentsParts, 'framework' | 'today'>): VNode {
  const words = useWords();
  const link = useLink();
  const isOut = of.from.code === framework.code;
  const other = isOut ? of.to : of.from;
  return (
    <>
      <h3>{words.rich(isOut ? 'frameworks.out' : 'frameworks.in', { framework: framework.acronym, other: <a href={link(`/frameworks/${other.code}`)}>{other.acronym}</a> })} <code class="quiet small">{other.code}</code></h3>
      <p><cite dir="auto">{of.title}</cite></p>
      <p>
        {words.say(`ladders.basis.${of.basis}`)} · {heldText(words, of.validFrom, of.validTo)} · <Provenance of={of.provenance} />
      </p>
      <ul class="remarks">{remarksOf(of, today).map((remark) => <li>{words.say(remark)}</li>)}{of.withdrawn && <li>{words.say('frameworks.withdrawn', { on: words.day(of.withdrawn.on), reason: of.withdrawn.reason })}</li>}</ul>
      <details>
        <summary>{words.say('frameworks.sourcesOf')}</summary>
        <Sources of={of.sources} />
        {of.coverage && <p lang="en" dir="auto">{of.coverage}</p>}
        {of.notes && <p lang="en" dir="auto">{of.notes}</p>}
        {of.acceptedBy.length > 0 && <ul>{of.acceptedBy.map(({ body, on }) => <li>{words.say('frameworks.acceptedBy', { body, on: words.day(on) })}</li>)}</ul>}
        <p class="small"><code>{of.key}</code>{of.supersedes && <> · {words.say('frameworks.supersedes', { key: of.supersedes.key })}</>}{of.supersededBy.map(({ key }) => <> · {words.say('frameworks.supersededBy', { key })}</>)}</p>
      </details>
      <p class="no-print"><a href={link('/compare', { f: [framework.code, other.code] })}>{words.say('frameworks.compareWith', { framework: framework.acronym, other: other.acronym })}</a></p>
    </>
  );
}

/** What has to be known of a document before it is relied on. */
function remarksOf({ symmetric, standing, complete, chains, validTo, supersededBy }: ShownDocument, today: string): WordKey[] {
  return [
    symmetric ? 'frameworks.bothSides' : 'frameworks.oneSide',
    ...(standing === 'NOT_ENDORSED' ? ['frameworks.notEndorsed' as const] : []),
    ...(isOver(validTo, today) ? ['frameworks.over' as const] : []),
    ...(supersededBy.length > 0 ? ['frameworks.replaced' as const] : []),
    ...(complete ? [] : ['frameworks.incomplete' as const]),
    ...(chains ? [] : ['frameworks.noChain' as const]),
  ];
}

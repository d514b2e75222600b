import type { VNode } from 'preact';
import type { EvidenceDocumentQuery } from '../../../../schema/explorer/client/graphql.js';
import { EvidenceHeader } from '../evidence-header.js';
import { Facts } from '../../parts/facts/facts.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { Sources } from '../../parts/sources/sources.js';
import { heldText } from '../../parts/span/span.js';
import { useLink, useWords } from '../../words/speaking.js';
import { documentPath } from './document-path.js';
import { DocumentHistory } from './document-history.js';
import { DocumentPairs } from './document-pairs.js';

type ShownDocument = NonNullable<EvidenceDocumentQuery['alignment']>;

/** A document with everything that the registry holds of it. */
export function DocumentShown({ alignment, heading, knownAt }: { readonly alignment: ShownDocument; readonly heading: string; readonly knownAt: number | null }): VNode {
  const words = useWords();
  const link = useLink();
  const { key, title, basis, provenance, standing, symmetric, complete, coverage, chains, notes, validFrom, validTo, withdrawn, assertedBy, acceptedBy, supersedes, supersededBy } = alignment;
  const documentLink = (other: { readonly key: string; readonly title: string }): VNode => <a href={link(documentPath(other.key))} dir="auto">{other.title} <code>{other.key}</code></a>;
  return (
    <article>
      <EvidenceHeader part="documents" heading={heading}>
        <p class="lead"><cite dir="auto">{title}</cite></p>
        {knownAt !== null && <p class="notice">{words.say('evidence.document.then', { revision: knownAt })} <a href={link(documentPath(key))}>{words.say('evidence.document.now')}</a></p>}
        {standing === 'NOT_ENDORSED' && <p class="notice">{words.say('evidence.document.disowned')}</p>}
        {withdrawn && <p class="notice">{words.say('evidence.document.withdrawn', { on: words.day(withdrawn.on) })} <span dir="auto">{withdrawn.reason}</span></p>}
        {supersededBy.length > 0 && <p class="notice">{words.say('evidence.document.supersededBy')} {supersededBy.map((other) => documentLink(other))}</p>}
      </EvidenceHeader>
      <Facts
        of={[
          [words.say('evidence.document.from'), <FrameworkLink of={alignment.from} />],
          [words.say('evidence.document.to'), <FrameworkLink of={alignment.to} />],
          [words.say('evidence.document.basis'), words.say(`evidence.basis.${basis}`)],
          [words.say('evidence.document.seen'), <Provenance of={provenance} />],
          [words.say('evidence.document.dates'), heldText(words, validFrom, validTo)],
          [words.say('evidence.document.standing'), words.say(`evidence.document.standing.${standing}`)],
          [words.say('evidence.document.sides'), words.say(symmetric ? 'evidence.document.symmetric' : 'evidence.document.oneSided')],
          [words.say('evidence.document.acceptedBy'), acceptedBy.map(({ body, on }) => words.say('evidence.document.accepted', { body: nameOf(body), on: words.day(on) })).join('; ')],
          [words.say('evidence.document.assertedBy'), assertedBy ? nameOf(assertedBy) : words.say('evidence.document.compilers')],
          [words.say('evidence.document.complete'), complete ? words.say('evidence.document.isComplete') : <>{words.say('evidence.document.notComplete')} {coverage && <span lang="en" dir="auto">{coverage}</span>}</>],
          [words.say('evidence.document.chains'), words.say(chains ? 'evidence.document.inChains' : 'evidence.document.alone')],
          [words.say('evidence.document.supersedes'), supersedes && documentLink(supersedes)],
          [words.say('evidence.document.notes'), notes && <span lang="en" dir="auto">{notes}</span>],
        ]}
      />
      <p><a href={link('/compare', { f: [alignment.from.code, alignment.to.code] })}>{words.say('evidence.document.compare')}</a></p>
      <DocumentPairs alignment={alignment} />
      <h2>{words.say('evidence.document.sources')}</h2>
      {alignment.sources.length === 0 ? <p>{words.say('evidence.document.noSource')}</p> : <Sources of={alignment.sources} />}
      <DocumentHistory of={alignment.history} documentKey={key} />
    </article>
  );
}

/** The part of a permanent id that names: `organisation:ie-qqi` -> `ie-qqi`. */
const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1);

function FrameworkLink({ of: { code, acronym, name, authority } }: { readonly of: ShownDocument['from'] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <a href={link(`/frameworks/${code}`)} dir="auto">{acronym}: {name}</a>
      {authority && <span class="quiet"> ({words.say('evidence.document.authority')} <span dir="auto">{authority.url ? <a href={authority.url} rel="noopener">{authority.name}</a> : authority.name}</span>)</span>}
    </>
  );
}

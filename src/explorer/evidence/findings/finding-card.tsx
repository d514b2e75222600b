import type { VNode } from 'preact';
import { documentPath } from '../documents/document-path.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { NamedFinding } from './finding.js';

/** More than these are opened on demand. */
const SHOWN = 5;

interface FindingCardParts {
  readonly of: NamedFinding;
  readonly asOf: string | null;
  /** On the page of this finding alone everything is open. */
  readonly alone?: boolean;
}

/** What was found, what that kind of thing means, what it touches, and the documents and levels to look at. */
export function FindingCard({ of: { name, finding }, asOf, alone = false }: FindingCardParts): VNode {
  const words = useWords();
  const link = useLink();
  const { kind, severity, explanation, explanationLanguage, touches, alignments, levels } = finding;
  const documents = alignments.map(({ key, title, provenance, from, to }) => (
    <li><a href={link(documentPath(key))}>{from.acronym} → {to.acronym}</a>: <cite dir="auto">{title}</cite> <Provenance of={provenance} short bracket />)</li>
  ));
  const concerned = levels.map(({ framework, code, label }) => <li><a href={link(`/frameworks/${framework.code}`)}>{framework.acronym} {code}</a> <span class="quiet" dir="auto">{label}</span></li>);
  const Heading = alone ? 'h2' : 'h3';
  return (
    <article class={`card finding finding-${severity.toLowerCase()}`} id={name}>
      <Heading><a href={link('/evidence/coherence', { finding: name, asOf })}>{words.say(`evidence.finding.${kind}.title`)}{alignments.length === 1 && `: ${alignments[0]!.from.acronym} → ${alignments[0]!.to.acronym}`}</a></Heading>
      <p class="finding-facts"><span class="severity">{words.say(`evidence.severity.${severity}`)}</span> · {words.say('evidence.finding.touches', { touches })}</p>
      <p lang={explanationLanguage} dir="auto">{explanation}</p>
      <p class="quiet">{words.say(`evidence.finding.${kind}.meaning`)}</p>
      <Listed label={words.say('evidence.finding.documents', { count: documents.length })} of={documents} open={alone || documents.length <= SHOWN} />
      <Listed label={words.say('evidence.finding.levels', { count: concerned.length })} of={concerned} open={alone} />
    </article>
  );
}

function Listed({ label, of, open }: { readonly label: string; readonly of: readonly VNode[]; readonly open: boolean }): VNode | null {
  if (of.length === 0) return null;
  return <details open={open}><summary>{label}</summary><ul>{of}</ul></details>;
}

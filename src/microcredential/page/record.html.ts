import { escapeHtml } from '../../platform/http/pages/escape-html.js';
import { inAllLanguages, inLanguage } from '../../record/localised.js';
import type { SourceRecord } from '../../source/source.record.js';
import { factsOf, type Fact } from './facts.js';
import { pathOf, type ShownRecord } from './shown-record.js';

/** How a record stands, for who reads its page. */
const STATE: Readonly<Record<string, string>> = {
  OBSERVED: 'Seen on public pages and recorded by the compilers of this registry. Its awarding body has not sent it.',
  PUBLISHED: 'Published by its awarding body.',
  SUSPENDED: 'Suspended by its awarding body: not to be relied on for the time being.',
  SUPERSEDED: 'Superseded: another one has taken its place.',
  WITHDRAWN: 'Withdrawn by its awarding body.',
};

const PROVENANCE: Readonly<Record<string, string>> = { read: 'read', secondary: 'seen in a secondary source', recalled: 'recalled from memory, not read' };

const link = (address: string, text: string): string => `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

const factHtml = ({ name, values }: Fact): string =>
  `<dt>${escapeHtml(name)}</dt>${values.map((value) => `<dd>${escapeHtml(value)}</dd>`).join('')}`;

const sourceHtml = ({ title, publisher, year, url, provenance }: SourceRecord): string => {
  const words = [publisher, year === null ? null : String(year), PROVENANCE[provenance]].filter(Boolean).join(', ');
  return `<li>${url === null ? escapeHtml(title) : link(url, title)}${escapeHtml(words && `: ${words}`)}</li>`;
};

function stateHtml({ key, record: { state, ending }, version, lastVersion }: ShownRecord): string {
  const lines = [
    escapeHtml(STATE[state] ?? state),
    ...(ending ? [`On ${escapeHtml(ending.on)}: ${escapeHtml(ending.reason)}`] : []),
    ...(ending?.successor === undefined ? [] : [`In its place: ${link(pathOf(ending.successor), ending.successor)}`]),
    ...(version === lastVersion ? [] : [`This is version ${version}. ${link(pathOf(key), `The current one is version ${lastVersion}`)}`]),
  ];
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

/** The page of a microcredential: readable without script, and by any reader of screens. */
export function recordHtml(shown: ShownRecord): string {
  const { key, record, version, recordedAt, address } = shown;
  const title = inLanguage(record.title, []);
  const others = inAllLanguages(record.title).filter(({ language }) => language !== title.language);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title.text)} · OpenQF</title>
<link rel="canonical" href="${escapeHtml(address)}">
<link rel="alternate" type="application/ld+json" href="${escapeHtml(`${pathOf(key)}/v${version}?format=jsonld`)}">
</head>
<body>
<main>
<h1 lang="${escapeHtml(title.language)}">${escapeHtml(title.text)}</h1>
${others.map(({ language, text }) => `<p lang="${escapeHtml(language)}">${escapeHtml(text)}</p>`).join('\n')}
${stateHtml(shown)}
<dl>
${factsOf(shown).map(factHtml).join('\n')}
</dl>
${record.url === null ? '' : `<p>${link(record.url, 'The offer itself')}</p>`}
${record.sources.length === 0 ? '' : `<h2>Sources</h2>\n<ul>${record.sources.map(sourceHtml).join('')}</ul>`}
<h2>This record</h2>
<p>Version ${version} of ${escapeHtml(recordedAt.slice(0, 10))}. Its address for good: ${link(address, address)}</p>
</main>
</body>
</html>
`;
}

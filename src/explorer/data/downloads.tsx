import type { VNode } from 'preact';
import { useWords } from '../words/speaking.js';
import { CommandLine } from './command-line.js';

interface DownloadsParts {
  /** A microcredential that there is; null in a registry without any. */
  readonly example: { readonly id: string; readonly title: string } | null;
  readonly publicUrl: string;
}

/** `microcredential:ee-ut:data 1` -> `/microcredentials/ee-ut:data%201`, its permanent address. */
const pathOf = (id: string): string => `/microcredentials/${encodeURIComponent(id.slice(id.indexOf(':') + 1)).replaceAll('%3A', ':')}`;

/** What can be taken away as files. */
export function Downloads({ example, publicUrl }: DownloadsParts): VNode {
  const words = useWords();
  return (
    <>
      <h2 id="downloads">{words.say('data.downloads.title')}</h2>
      <ul class="downloads">
        <li><a href="/changes.jsonl?since=0">{words.say('data.downloads.changes')}</a>: {words.say('data.downloads.changesText')}</li>
        <li><a href="/microcredentials.csv">{words.say('data.downloads.table')}</a>: {words.say('data.downloads.tableText')}</li>
        <li><a href="/microcredentials.jsonl">{words.say('data.downloads.lines')}</a>: {words.say('data.downloads.linesText')}</li>
        <li><a href="/schema.graphql">{words.say('data.downloads.schema')}</a>: {words.say('data.downloads.schemaText')}</li>
        {example && <li><a href={`${pathOf(example.id)}?format=jsonld`}>{words.say('data.downloads.record')}</a>: {words.rich('data.downloads.recordText', { title: <q dir="auto">{example.title}</q> })}</li>}
      </ul>
      {example && <CommandLine text={`curl -s -H 'accept: application/ld+json' '${publicUrl}${pathOf(example.id)}'`} />}
      <p>{words.rich('data.downloads.parts', { header: <code>{'Link: <…>; rel="next"'}</code>, code: (parts) => <code>{parts}</code> })}</p>
      <CommandLine text={`curl -s '${publicUrl}/microcredentials.csv?body=ee-ut' -o microcredentials.csv`} />
    </>
  );
}

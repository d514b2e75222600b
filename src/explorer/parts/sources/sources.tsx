import type { VNode } from 'preact';
import type { SourceShownFragment } from '../../../../schema/explorer/client/graphql.js';
import { Provenance } from '../provenance/provenance.js';

/** Documents, each with where its figures stand and how it was seen. */
export function Sources({ of }: { readonly of: readonly SourceShownFragment[] }): VNode | null {
  if (of.length === 0) return null;
  return <ul class="sources">{of.map((source) => <li><Source of={source} /></li>)}</ul>;
}

export function Source({ of: { title, publisher, year, edition, pinpoint, url, provenance, via } }: { readonly of: SourceShownFragment }): VNode {
  const more = [publisher, year, edition, pinpoint].filter((part) => part !== null && part !== undefined).join(', ');
  return (
    <>
      <cite>{url ? <a href={url} rel="noopener">{title}</a> : title}</cite>
      {more && `, ${more}`} <Provenance of={provenance} bracket />{via && <>: {via.url ? <a href={via.url} rel="noopener">{via.title}</a> : via.title}</>})
    </>
  );
}

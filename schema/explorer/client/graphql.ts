/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an organisation does in this registry; several roles at once are common. */
export type OrganisationRole =
  /** Awards microcredentials. */
  | 'AWARDING_BODY'
  /** Is in charge of a qualifications framework. */
  | 'FRAMEWORK_AUTHORITY'
  /** Offers on the web what others teach or award. */
  | 'PLATFORM'
  /** Teaches what another body awards. */
  | 'PROVIDER'
  /** Decides on the quality of bodies and what they offer. */
  | 'QUALITY_AGENCY'
  /** Decides, or advises, on the recognition of foreign qualifications. */
  | 'RECOGNITION_BODY'
  /** Runs this registry. */
  | 'REGISTRY_OPERATOR';

/** How the document behind a statement was seen, best first. */
export type Provenance =
  /** The figures were read in the named official document, or in a faithful copy of it. */
  | 'READ'
  /** General knowledge: no document was read. */
  | 'RECALLED'
  /** Read in a secondary source that quotes the official document. */
  | 'SECONDARY';

/** What a key is for. */
export type Scope =
  /** Say who may act for the body, and make and revoke keys. */
  | 'MANAGE'
  /** See what is private to the body. */
  | 'READ'
  /** Write in the name of the body. */
  | 'WRITE';

export type SourceShownFragment = { title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { person: string, roles: Array<OrganisationRole>, scopes: Array<Scope>, organisation: { key: string, name: string } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceShownFragmentDoc = new TypedDocumentString(`
    fragment SourceShown on Source {
  title
  publisher
  year
  edition
  pinpoint
  url
  provenance
  via {
    title
    url
  }
}
    `, {"fragmentName":"SourceShown"}) as unknown as TypedDocumentString<SourceShownFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person
    organisation {
      key
      name
    }
    roles
    scopes
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
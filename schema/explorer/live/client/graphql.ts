/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What can be suggested. */
export type SuggestionKind =
  /** A country or territory. */
  | 'COUNTRY'
  /** A credit system. */
  | 'CREDIT_SYSTEM'
  /** A qualifications framework. */
  | 'FRAMEWORK'
  /** A level of a framework. */
  | 'LEVEL'
  /** A microcredential. */
  | 'MICROCREDENTIAL';

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: Array<SuggestionKind> | SuggestionKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<{ kind: SuggestionKind, code: string, label: string, detail: string | null }> };

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

export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $kinds: [SuggestionKind!], $first: Int) {
  suggest(text: $text, kinds: $kinds, first: $first) {
    kind
    code
    label
    detail
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
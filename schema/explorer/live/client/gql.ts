/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query RegisterValidate($input: MicrocredentialInput!, $awardingBody: String!) {\n  microcredentialValidate(input: $input, awardingBody: $awardingBody) {\n    publishable\n    mistakes {\n      path\n      message\n      messageLanguage\n      fix\n    }\n    errors {\n      path\n      message\n      messageLanguage\n      fix\n      rule {\n        name\n      }\n    }\n    warnings {\n      path\n      message\n      messageLanguage\n      fix\n      rule {\n        name\n      }\n    }\n    EU: completeness(standard: EU) {\n      missing\n      present\n    }\n    NZ: completeness(standard: NZ) {\n      missing\n      present\n    }\n    AU: completeness(standard: AU) {\n      missing\n      present\n    }\n  }\n}": typeof types.RegisterValidateDocument,
    "query Suggest($text: String!, $kinds: [SuggestionKind!], $first: Int) {\n  suggest(text: $text, kinds: $kinds, first: $first) {\n    kind\n    code\n    label\n    detail\n  }\n}": typeof types.SuggestDocument,
};
const documents: Documents = {
    "query RegisterValidate($input: MicrocredentialInput!, $awardingBody: String!) {\n  microcredentialValidate(input: $input, awardingBody: $awardingBody) {\n    publishable\n    mistakes {\n      path\n      message\n      messageLanguage\n      fix\n    }\n    errors {\n      path\n      message\n      messageLanguage\n      fix\n      rule {\n        name\n      }\n    }\n    warnings {\n      path\n      message\n      messageLanguage\n      fix\n      rule {\n        name\n      }\n    }\n    EU: completeness(standard: EU) {\n      missing\n      present\n    }\n    NZ: completeness(standard: NZ) {\n      missing\n      present\n    }\n    AU: completeness(standard: AU) {\n      missing\n      present\n    }\n  }\n}": types.RegisterValidateDocument,
    "query Suggest($text: String!, $kinds: [SuggestionKind!], $first: Int) {\n  suggest(text: $text, kinds: $kinds, first: $first) {\n    kind\n    code\n    label\n    detail\n  }\n}": types.SuggestDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegisterValidate($input: MicrocredentialInput!, $awardingBody: String!) {\n  microcredentialValidate(input: $input, awardingBody: $awardingBody) {\n    publishable\n    mistakes {\n      path\n      message\n      messageLanguage\n      fix\n    }\n    errors {\n      path\n      message\n      messageLanguage\n      fix\n      rule {\n        name\n      }\n    }\n    warnings {\n      path\n      message\n      messageLanguage\n      fix\n      rule {\n        name\n      }\n    }\n    EU: completeness(standard: EU) {\n      missing\n      present\n    }\n    NZ: completeness(standard: NZ) {\n      missing\n      present\n    }\n    AU: completeness(standard: AU) {\n      missing\n      present\n    }\n  }\n}"): typeof import('./graphql.js').RegisterValidateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suggest($text: String!, $kinds: [SuggestionKind!], $first: Int) {\n  suggest(text: $text, kinds: $kinds, first: $first) {\n    kind\n    code\n    label\n    detail\n  }\n}"): typeof import('./graphql.js').SuggestDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

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
    "fragment SourceShown on Source {\n  title\n  publisher\n  year\n  edition\n  pinpoint\n  url\n  provenance\n  via {\n    title\n    url\n  }\n}": typeof types.SourceShownFragmentDoc,
    "query Viewer {\n  viewer {\n    person\n    organisation {\n      key\n      name\n    }\n    roles\n    scopes\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "fragment SourceShown on Source {\n  title\n  publisher\n  year\n  edition\n  pinpoint\n  url\n  provenance\n  via {\n    title\n    url\n  }\n}": types.SourceShownFragmentDoc,
    "query Viewer {\n  viewer {\n    person\n    organisation {\n      key\n      name\n    }\n    roles\n    scopes\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SourceShown on Source {\n  title\n  publisher\n  year\n  edition\n  pinpoint\n  url\n  provenance\n  via {\n    title\n    url\n  }\n}"): typeof import('./graphql.js').SourceShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    person\n    organisation {\n      key\n      name\n    }\n    roles\n    scopes\n  }\n}"): typeof import('./graphql.js').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

/** What an error code means, and the HTTP status of an answer that consists of such errors alone. */
export interface ErrorCode {
  readonly status: number;
  readonly meaning: string;
}

export type ErrorCodes = Readonly<Record<string, ErrorCode>>;

/**
 * Every `extensions.code` an answer may carry. An error with any other code, or none, is a fault of ours and is shown
 * as INTERNAL_SERVER_ERROR. An error that a resolver reports beside data does not change the status of the answer, 200.
 */
export const ERROR_CODES = {
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is not a GraphQL request.' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, meaning: 'The document has no operation of that name, or several and no name was given.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, meaning: 'Documents are not stored here; send the document itself.' },
  BAD_USER_INPUT: { status: 400, meaning: 'A variable or an argument does not have the form asked for.' },
  NOT_FOUND: { status: 404, meaning: 'Nothing has that name, code, id or address.' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'That address does not answer this HTTP method.' },
  BODY_TOO_LARGE: { status: 413, meaning: 'The request body is larger than is read.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: 'The request body is not JSON in UTF-8.' },
  TOO_MANY_TOKENS: { status: 400, meaning: 'The document has more tokens than are read.' },
  TOO_DEEP: { status: 400, meaning: 'Fields, or the values of variables, are nested deeper than is answered.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The operation renames more fields than is answered.' },
  TOO_MANY_ROOT_FIELDS: { status: 400, meaning: 'The operation asks more root fields than is answered.' },
  TOO_MANY_SELECTIONS: { status: 400, meaning: 'The fragments of the document unfold to more selections than are read.' },
  LIST_TOO_LONG: { status: 400, meaning: 'A list in the arguments or variables has more elements than are read.' },
  PAGE_TOO_LARGE: { status: 400, meaning: 'More elements were asked for than a page may have.' },
  TOO_COSTLY: { status: 400, meaning: 'The operation may cost more than one request is given.' },
  TIME_LIMIT: { status: 422, meaning: 'The answer took longer than one request is given.' },
  RATE_LIMITED: { status: 429, meaning: 'This client has used up its budget for now; `Retry-After` says for how many seconds.' },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'A fault of ours; the log has it under the request id.' },
} as const satisfies ErrorCodes;

export type PlatformErrorCode = keyof typeof ERROR_CODES;

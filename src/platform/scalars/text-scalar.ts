import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { valueError } from '../graphql/user-error.js';
import type { PlatformWords } from '../words/en.js';
import { say } from '../words/say.js';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  /** What is expected, for the message: "an ISO 8601 day such as 2019-06-30". */
  readonly expects: (words: PlatformWords) => string;
  /** The value in its one true form, or null where the text is none. */
  readonly read: (text: string) => string | null;
  /** JSON numbers are taken as their shortest decimal text. */
  readonly takesNumbers?: boolean;
}

const textOfLiteral = (node: ValueNode, takesNumbers: boolean): string | null => {
  if (node.kind === Kind.STRING) return node.value;
  return takesNumbers && (node.kind === Kind.INT || node.kind === Kind.FLOAT) ? node.value : null;
};

const textOfVariable = (value: unknown, takesNumbers: boolean): string | null => {
  if (typeof value === 'string') return value;
  return takesNumbers && typeof value === 'number' ? String(value) : null;
};

const shown = (value: unknown): string | undefined => JSON.stringify(value)?.slice(0, 60);

/** A scalar that is text with a form: in as text (or a number, where it says so), out as text, never through a float. */
export function textScalar({ name, description, specifiedByURL, expects, read, takesNumbers = false }: TextScalar): GraphQLScalarType<string, string> {
  const accept = (text: string | null, found: unknown): string => {
    const value = text === null ? null : read(text);
    if (value === null) throw valueError(say((words) => ({ message: words.wrongValue(name, expects(words), shown(found) ?? words.nothing), expected: expects(words) })));
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: (value) => String(value),
    parseValue: (value) => accept(textOfVariable(value, takesNumbers), value),
    parseLiteral: (node) => accept(textOfLiteral(node, takesNumbers), 'value' in node ? node.value : node.kind),
  });
}

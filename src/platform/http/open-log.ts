import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

/** The folders before the name of a file, as the system's own messages have them, in quotes, and as stacks have them. */
const FOLDERS = /(?<=['"])\/(?:[^/'"]+\/)+|(?:file:\/\/|(?<![\w:/.]))\/(?:[^\s/:()'"]+\/)+/g;

/**
 * The log of a server, a line of JSON for each event. Of an error it has what it says and where that was, without the
 * folders of the machine: `at next (file:///srv/openqf/dist/main.js:16:12)` -> `at next (main.js:16:12)`. What else an
 * error carries, such as a row that a database refused, is left out.
 */
export function openLog(level: string, destination: DestinationStream): Logger {
  return pino({ level, serializers: { err: toldError } }, destination);
}

function toldError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message: withoutFolders(message), stack: withoutFolders(stack), code: (error as NodeJS.ErrnoException).code };
}

const withoutFolders = (text: string): string => text.replace(FOLDERS, '');

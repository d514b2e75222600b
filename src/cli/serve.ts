import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { ACCESS_ERROR_CODES } from '../access/refusal.js';
import { identifyWith } from '../access/identify.js';
import { openAccess } from '../access/open-access.js';
import { createGraphqlSchema } from '../graphql-schema.js';
import type { OpenRegistry } from '../main.js';
import type { CacheScope } from '../platform/http/answer-cache.js';
import { exportPages } from '../import/http/export-pages.js';
import { ImportPages } from '../import/http/import-pages.js';
import type { Replier } from '../platform/http/replier.js';
import { openLog } from '../platform/http/open-log.js';
import { dataHeaders } from '../platform/http/security-headers.js';
import { startHttpServer, type RunningServer } from '../platform/http/server.js';
import type { Principal } from '../record/principal.js';
import { Explorer } from '../explorer/explorer.js';
import type { Configuration } from './configuration.js';
import { contextOf } from './context.js';
import { changesPage } from '../registry/changes/changes-page.js';
import { EXAMPLE_QUERY } from './example-query.js';
import { prepareRegistry } from './prepare.js';
import { RecordPages } from '../microcredential/page/record-pages.js';
import { PROJECT } from '../platform/own-file.js';
import { recordsForPeople } from './records-for-people.js';
import { note, say } from './terminal.js';

/** Root fields whose answers rest on reference data alone: they stay good while only microcredentials are written. */
const REFERENCE_FIELDS = new Set([
  'framework', 'frameworks', 'level', 'alignment', 'alignments', 'creditSystem', 'creditSystems', 'country', 'countries', 'sources',
  'equivalence', 'equivalences', 'equivalenceTimeline', 'compareFrameworks', 'creditConversion', 'coherence', 'coverage', 'coverageMatrix',
]);

/** An answer may name today even where its question gives a day, so it is kept for one day at most. */
const cacheScopeOf = (rootFields: readonly string[]): CacheScope => ({
  restsOn: rootFields.every((field) => REFERENCE_FIELDS.has(field)) ? 'referenceRevision' : 'revision',
  everyDateGiven: false,
});

/** Every language that a label of the reference data has, English first: what `Accept-Language` can choose from. */
function languagesOf({ references }: OpenRegistry): [string, ...string[]] {
  const { frameworks, creditSystems, countries } = references.current();
  const records = [...frameworks.values(), ...creditSystems.values(), ...countries.values()];
  const others = new Set(['fr', ...records.flatMap(({ record }) => Object.keys(record.name))]);
  others.delete('en');
  return ['en', ...[...others].sort()];
}

async function readinessOf({ database, references }: OpenRegistry): Promise<{ ready: boolean } & Record<string, unknown>> {
  const settings = await database.pragmas();
  const { revision, referenceRevision } = references.head();
  const { frameworks, alignments } = references.current();
  // Whoever asks has reached a server whose tables and snapshot are there, of whatever the seeds hold; a database that is gone throws above.
  return { ready: true, database: settings, snapshot: { referenceRevision, frameworks: frameworks.size, alignments: alignments.size }, revision };
}

/** The server of an open registry. Its snapshot follows every write, its own and those of other processes. */
export async function startServer(registry: OpenRegistry, { store, host, port, publicUrl, rateLimit, logLevel, identityProvider }: Configuration): Promise<RunningServer> {
  const log = openLog(logLevel, pino.destination({ dest: 2, sync: false }));
  const { references, ledger } = registry;
  const stopWatching = ledger.watchHead(
    references.head().revision,
    () => references.refresh(),
    (error) => log.error({ err: error }, 'the snapshot could not follow the store; it is tried again'),
  );
  const access = openAccess(registry.database, {
    publicUrl,
    ownUrl: `http://${host}:${port}`,
    identityProvider,
    limited: rateLimit,
    onError: (error) => log.error({ err: error }, 'the last use of a key could not be noted'),
  });
  const base = publicUrl ?? `http://${host}:${port}`;
  let imports: ImportPages | null = null;
  const openImports = (replier: Replier): ImportPages => (imports = new ImportPages({
    authenticator: access.authenticator,
    database: registry.database,
    location: store,
    headers: dataHeaders(base),
    replier,
    onWritten: () => references.refresh(),
  }));
  const server = await startHttpServer({
    schema: createGraphqlSchema(registry),
    host,
    port,
    publicUrl: base,
    createContext: ({ languages, today }, principal) => contextOf(languages, today, principal as Principal | null, base),
    identify: identifyWith(access.authenticator),
    errorCodes: ACCESS_ERROR_CODES,
    pages: (replier, ask) => {
      const importPages = openImports(replier);
      const explorer = new Explorer({ directory: fileURLToPath(new URL('dist/explorer', PROJECT)), publicUrl: base, replier, ask, importFile: importPages.importFile, log });
      return [
        ...explorer.pages,
        ...access.signInPages(replier, (...shown) => explorer.showSignIn(...shown)),
        ...importPages.pages,
        new RecordPages({ ledger, references, reader: registry.microcredentialReader, statements: registry.statementStore, publicUrl: base, replier, people: recordsForPeople(explorer) }).page,
      ];
    },
    revision: () => references.head(),
    cacheScope: ({ operation }) => cacheScopeOf(operation.rootFields),
    readiness: () => readinessOf(registry),
    languages: languagesOf(registry),
    rateLimit: rateLimit ? 'on' : 'off',
    log,
    streams: [changesPage(ledger), ...exportPages(registry.database, ledger)],
    exploreApi: { directory: fileURLToPath(new URL('dist/explore-api', PROJECT)), defaultQuery: EXAMPLE_QUERY },
  });
  const close = async (): Promise<void> => {
    stopWatching();
    await server.close();
    imports?.close();
    await access.settled();
  };
  return { ...server, close };
}

/** Serves until the process is told to end; then finishes what is in flight. */
export async function serve(configuration: Configuration): Promise<void> {
  const registry = await prepareRegistry(configuration);
  const server = await startServer(registry, configuration).catch(async (error: unknown) => {
    await registry.close();
    throw listenError(error, configuration);
  });
  const end = once(async () => {
    await server.close();
    await registry.close();
  });
  // One question that goes wrong in a way nobody foresaw must not end the answers to all others.
  process.on('unhandledRejection', (error) => note(`A fault of ours was left unhandled: ${error instanceof Error ? error.message : String(error)}`));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void end().catch((error: unknown) => note(`The end was not clean: ${error instanceof Error ? error.message : String(error)}`)));
  }
  // Said last: whoever reads the line may at once ask for the end.
  say(`OpenQF listens at ${server.url}`);
}

const NO_PLACE_TO_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another process listens there. Set PORT to a free port',
  EADDRNOTAVAIL: 'HOST is no address of this machine. Set HOST to one of its own',
  EACCES: 'this user may not use that port. Set PORT to one above 1023',
  ENOTFOUND: 'nothing has the name in HOST. Set HOST to an address of this machine',
};

/** What keeps the server from listening, and what to set; any other error is left as it is. */
function listenError(error: unknown, { host, port }: Configuration): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = NO_PLACE_TO_LISTEN[code];
  return reason === undefined ? error : new Error(`The server cannot listen at ${host}, port ${port}: ${reason}.`, { cause: error });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= work());
}

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyBinaries } from './binaries.js';

const run = promisify(execFile);

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user who owns nothing, and no user has to be made. */
async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (userInfo().uid !== 0) return undefined;
  const [uid, gid] = await Promise.all(['-u', '-g'].map((part) => run('id', [part, 'nobody'])));
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(server: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${log}`)));
  });
}

/**
 * A real PostgreSQL of our own, on a free port, with its data in a temporary folder; null where there is none for this
 * platform. Its language is not C, so that an order which rests on the language of the database would show. Tests need no
 * writes that outlive the machine; what is measured does.
 */
export async function startPostgres({ durable = false }: { readonly durable?: boolean } = {}): Promise<PostgresServer | null> {
  const folder = await mkdtemp(join(tmpdir(), 'openqf-postgres-'));
  const bin = await copyBinaries(folder);
  if (!bin) {
    await rm(folder, { recursive: true });
    return null;
  }
  const [user, port, data] = [await serverUser(), await freePort(), join(folder, 'data')];
  await mkdir(data);
  if (user) await chown(data, user.uid, user.gid);
  await chmod(folder, 0o755);
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C', '--locale-provider=icu', '--icu-locale=en'], { ...user, cwd: folder });
  const settings = [`fsync=${durable ? 'on' : 'off'}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = (): boolean => server.kill('SIGQUIT');
  process.once('exit', kill);
  await untilReady(server);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off('exit', kill);
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { closeSync, fchmodSync, openSync, rmSync, writeSync } from 'node:fs';
import { makeKey } from '../access/api-key.store.js';
import { makePerson, putMember } from '../access/member.store.js';
import { rememberAct } from '../access/trail/private-act.store.js';
import type { OpenRegistry } from '../main.js';
import { organisationRecord, type OrganisationRecord } from '../organisation/organisation.record.js';
import { SCOPES } from '../record/principal.js';
import { publicId } from '../record/public-id.js';
import type { Configuration } from './configuration.js';
import { prepareRegistry } from './prepare.js';
import { note, say } from './terminal.js';

export interface AdminOptions {
  readonly organisation: string;
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly another?: true | undefined;
}

/** How long the first key is good (milliseconds): long enough to sign in and to make others. */
const GOOD_FOR_MS = 90 * 86_400_000;

/**
 * Makes the first operator of a registry: the body, a person who administers it, and a key with every scope. There is no
 * password that anybody could know beforehand; the key is shown on a terminal, or written to a new file that its owner alone reads.
 */
export async function createAdmin(configuration: Configuration, options: AdminOptions): Promise<void> {
  const { keyFile } = options;
  if (keyFile === undefined && !process.stdout.isTTY) {
    throw new Error('The key would go where the output goes. Run this in a terminal, or name a new file for it with --key-file.');
  }
  const registry = await prepareRegistry(configuration);
  try {
    const record = await operatorRecord(registry, options);
    if (keyFile === undefined) show(await makeOperator(registry, record));
    else await intoFile(keyFile, () => makeOperator(registry, record));
    say(`${record.key} runs this registry now.`);
  } finally {
    await registry.close();
  }
}

/** A body that is known keeps what is said of it, and gets the role. */
async function operatorRecord({ organisations }: OpenRegistry, { organisation: key, name, country, another }: AdminOptions): Promise<OrganisationRecord> {
  const [operator] = await organisations.list({ role: 'REGISTRY_OPERATOR' }, 1);
  if (operator && !another) throw new Error(`${operator.key} runs this registry already. To add another key for its operation, say so with --another.`);
  const [known] = await organisations.byKeys([key]);
  const roles = [...new Set([...(known?.content.roles ?? []), 'REGISTRY_OPERATOR'])];
  const said = { ...(name !== undefined && { name }), ...(country !== undefined && { country }) };
  const record = organisationRecord.safeParse({ country: null, region: null, url: null, type: null, ...known?.content, ...said, key, roles });
  if (record.success) return record.data;
  const wrong = [...new Set(record.error.issues.map(({ path: [field = ''] }) => (field === 'key' ? '--organisation' : `--${String(field)}`)))];
  throw new Error(`These cannot be used: ${wrong.join(', ')}. Say --organisation as a key such as ie-operator, --name as text, --country as an ISO 3166 code such as IE.`);
}

/** Body, person and key together, or none of them. */
async function makeOperator({ ledger }: OpenRegistry, record: OrganisationRecord): Promise<string> {
  let text = '';
  await ledger.accept([{ kind: 'organisation', key: record.key, content: record }], {
    actor: publicId('organisation', record.key),
    alongside: async (transaction) => {
      const now = new Date();
      const [createdAt, expiresAt] = [now.toISOString(), new Date(now.getTime() + GOOD_FOR_MS).toISOString()];
      const person = await makePerson(transaction, null, createdAt);
      await putMember(transaction, { person, organisation: record.key, may: 'ADMINISTRATOR', addedAt: createdAt });
      const made = await makeKey(transaction, { organisation: record.key, person, scopes: SCOPES, createdAt, expiresAt });
      const done = { body: record.key, actedAt: createdAt };
      await rememberAct(transaction, null, { ...done, act: 'MEMBER_ADDED', subject: person, detail: 'ADMINISTRATOR' });
      await rememberAct(transaction, null, { ...done, act: 'API_KEY_MADE', subject: made.key.id, detail: SCOPES.join(' ') });
      ({ text } = made);
    },
  });
  return text;
}

function show(key: string): void {
  note('The key, shown now and never again. It is good for 90 days:');
  say(key);
}

/** The file is made first: a key that could not be written would be lost, and its body would be there. */
async function intoFile(path: string, make: () => Promise<string>): Promise<void> {
  const file = newFile(path);
  try {
    fchmodSync(file, 0o600);
    writeSync(file, `${await make()}\n`);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  note(`The key is in ${path}; it is good for 90 days.`);
}

function newFile(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    throw new Error(`--key-file is a new file in a folder that can be written to; ${path} cannot be made.`, { cause: error });
  }
}

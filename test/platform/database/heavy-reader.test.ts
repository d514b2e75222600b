import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseBusy, StatementTimeout } from '../../../src/platform/database/errors.js';
import { openConnection } from '../../../src/platform/database/sqlite/connection.js';
import { HeavyReader, type HeavyLimits } from '../../../src/platform/database/sqlite/heavy-reader.js';

const LIMITS: HeavyLimits = { threads: 1, waiting: 2, timeLimit: 10_000 };
/** Counts to a number: long where the number is large. */
const COUNT = 'with recursive n(i) as (select 1 union all select i + 1 from n where i < ?) select count(*) as counted from n';

describe('reads off the main thread', () => {
  let folder: string;
  let path: string;
  const readers: HeavyReader[] = [];
  const reader = (limits: Partial<HeavyLimits> = {}): HeavyReader => {
    const made = new HeavyReader(path, { ...LIMITS, ...limits }, () => undefined);
    readers.push(made);
    return made;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openqf-heavy-'));
    path = join(folder, 'heavy.db');
    const connection = openConnection(path, { readonly: false, busyTimeout: 0 });
    connection.exec(`create table word (numbers text); insert into word values ('1 7'), ('7 240'), (''), (null), ('7')`);
    connection.close();
  });
  afterAll(async () => {
    await Promise.all(readers.map((each) => each.close()));
    await rm(folder, { recursive: true });
  });

  it('leave the main thread free while they run', async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    const heavy = reader();
    await heavy.all('select 1');
    turns = 0;
    expect(await heavy.all(COUNT, [300_000])).toEqual([{ counted: 300_000 }]);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(3);
  });

  it('tally the numbers of a column of texts', async () => {
    const [row] = await reader().all<{ counts: string }>('select tally(numbers) as counts from word');
    expect(JSON.parse(row?.counts ?? '')).toEqual({ 1: 1, 7: 3, 240: 1 });
  });

  it('wait in line, and are refused when the line is full', async () => {
    const heavy = reader();
    const three = [1, 2, 3].map((number) => heavy.all('select ? as number', [number]));
    await expect(heavy.all('select 4')).rejects.toThrow(DatabaseBusy);
    expect(await Promise.all(three)).toEqual([[{ number: 1 }], [{ number: 2 }], [{ number: 3 }]]);
    expect(await heavy.all('select 5 as number')).toEqual([{ number: 5 }]);
  });

  it('run beside each other on two threads', async () => {
    const heavy = reader({ threads: 2, timeLimit: 20_000 });
    const order: string[] = [];
    await Promise.all([
      heavy.all(COUNT, [3_000_000]).then(() => order.push('long')),
      heavy.all('select 1').then(() => order.push('short')),
    ]);
    expect(order).toEqual(['short', 'long']);
  });

  it('are given up after their time, and the next one is answered', async () => {
    const heavy = reader({ timeLimit: 200 });
    const long = heavy.all(COUNT, [20_000_000]);
    const next = heavy.all('select 1 as number');
    await expect(long).rejects.toThrow(StatementTimeout);
    expect(await next).toEqual([{ number: 1 }]);
  });

  it('tell a mistake in a statement, and go on', async () => {
    const heavy = reader();
    await expect(heavy.all('select colour from word')).rejects.toThrow('no such column: colour');
    expect(await heavy.all('select 1 as number')).toEqual([{ number: 1 }]);
  });

  it('cannot write', async () => {
    await expect(reader().all('delete from word')).rejects.toThrow('readonly');
  });

  it('end with an error when the database is closed under them', async () => {
    const heavy = reader();
    const open = [heavy.all(COUNT, [3_000_000]), heavy.all('select 1')];
    const ended = Promise.allSettled(open);
    await heavy.close();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

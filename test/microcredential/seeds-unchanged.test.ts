import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/ledger/canonical.js';
import { expandSeeds } from '../../src/seed/expand-seeds.js';
import { readSeedFolder } from '../../src/seed/read-seed-folder.js';
import { SEEDS } from '../seed/folders.js';

/** The keys of a record before awarding bodies could say more. */
const FORMER = [
  'assessment', 'awardingBody', 'credits', 'designation', 'duration', 'fee', 'id', 'language', 'learningOutcomes', 'level', 'missingAnnexI', 'mode', 'notes', 'observed',
  'otherCredits', 'prerequisites', 'provenance', 'qualityAssurance', 'source', 'sources', 'stackability', 'state', 'status', 'title', 'url', 'workloadHours',
];

/** As they were accepted before, so that a store of that time takes them for the same. */
const ACCEPTED = {
  'ee-tlu:lastekaitse': '871ccab763bea7f5b26087d1c3a6f1f9faa9a2ed8d18bca55052f2db5fd90ae3',
  'nz-toi-mai:conservation-activity': '192203f67a42f6ec6dcf09cf35c8c22ca3665f561a1d003427bdaa18394805d1',
};

const writes = expandSeeds(await readSeedFolder(SEEDS)).filter(({ kind }) => kind === 'microcredential');

describe('microcredentials of the seeds', () => {
  it('hold no key that they do not need, so that what was accepted stays the same', () => {
    expect(writes.length).toBeGreaterThan(100);
    const keys = writes.map((write) => Object.keys(JSON.parse(prepare(write).canonical) as object).toSorted());
    expect(keys.filter((own) => own.join() !== FORMER.join())).toEqual([]);
  });

  it.each(Object.entries(ACCEPTED))('%s has the content that stores of former releases hold', (key, sha256) => {
    const write = writes.find((one) => one.key === key);
    expect(write && prepare(write).sha256).toBe(sha256);
  });
});

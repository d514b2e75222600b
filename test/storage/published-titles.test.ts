import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import { projections } from '../../src/microcredential/projections.js';
import { publishedTitles } from '../../src/microcredential/validation/published-titles.js';
import type { Database } from '../../src/platform/database/database.js';
import { openStore, STORES } from './open-store.js';
import { anOffer, anOrganisation, writeOffer, writeOrganisation } from './records.js';

describe.each(STORES)('titles that bodies have published on %s', (store) => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ database, close } = await openStore(store));
    const published = (body: string, id: string, title: Record<string, string>, more: object = {}) => writeOffer(anOffer(body, id, { title, state: 'PUBLISHED', ...more }));
    await new Ledger(database, projections).accept(
      [
        writeOrganisation(anOrganisation('a')), writeOrganisation(anOrganisation('b')),
        published('a', '1', { en: 'Soil: an introduction', et: 'Muld' }),
        published('a', '2', { en: 'Soil, an introduction, second part' }),
        published('b', '1', { en: 'Soil: an introduction' }),
        published('b', '2', { en: 'Water "and" \'air\'' }, { otherAwardingBodies: ['a'] }),
        published('a', '3', { en: 'Seen only' }, { state: 'OBSERVED' }),
        published('a', '4', { en: 'Not yet' }, { state: 'DRAFT' }),
        published('a', '5', { en: 'No longer' }, { state: 'WITHDRAWN' }),
      ],
      { actor: 'seed' },
    );
  });
  afterAll(() => close());

  const keysOf = async (awardingBody: string, ...titles: string[]) =>
    (await publishedTitles(database, titles.map((title) => ({ awardingBody, title: { en: title } })))).map(({ key }) => key);

  it.each<readonly [what: string, body: string, title: string, keys: readonly string[]]>([
    ['by the whole title, whatever its case and marks', 'a', 'soil — AN introduction!', ['a:1']],
    ['in any language', 'a', 'Muld', ['a:1']],
    ['of the same body only', 'b', 'Soil: an introduction', ['b:1']],
    ['not where another body says to award it together with this one', 'a', 'Water and air', []],
    ['of the body that publishes it, whoever awards it with it', 'b', 'Water and air', ['b:2']],
    ['not by a part of the title', 'a', 'Soil', []],
    ['not where they were only seen', 'a', 'Seen only', []],
    ['not where they are drafts', 'a', 'Not yet', []],
    ['not where they were withdrawn', 'a', 'No longer', []],
    ['not by a title without words', 'a', '!?', []],
    ['not by what looks like a search', 'a', '" OR whole_title : "=muld', []],
  ])('are found %s', async (_, body, title, keys) => {
    expect(await keysOf(body, title)).toEqual(keys);
  });

  it('are found for many records in one statement, of the body alone', async () => {
    expect(await keysOf('a', 'Muld', 'Water and air', 'Soil, an introduction, second part', 'Nothing')).toEqual(['a:1', 'a:2']);
  });
});

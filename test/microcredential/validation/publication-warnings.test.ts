import { graphql } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contextOf } from '../../../src/cli/context.js';
import { createGraphqlSchema } from '../../../src/graphql-schema.js';
import type { JurisdictionRuleRecord } from '../../../src/jurisdiction-rule/jurisdiction-rule.record.js';
import { openRegistry, type OpenRegistry } from '../../../src/main.js';
import type { MicrocredentialRecord } from '../../../src/microcredential/microcredential.record.js';
import { organisationContent } from '../../access/bodies.js';
import { openPlace, STORES, type Place } from '../../storage/open-store.js';
import { aRecord } from '../rules/seed-facts.js';

const RULE: JurisdictionRuleRecord = {
  code: 'ee-review', jurisdiction: 'EE', kind: 'REVIEW', force: 'POLICY', says: 'The next review is stated.', validFrom: null, validTo: null, insteadOf: null, holder: null,
  condition: null, bodyTypes: [], review: { required: true }, source: null, sources: [], provenance: 'read',
};
const BODY = organisationContent('ee-invented', ['AWARDING_BODY']);
const ENDING = { on: '2026-11-22', reason: 'Under review.' };

const content = (more: Partial<MicrocredentialRecord> = {}): MicrocredentialRecord => aRecord({ id: 'a', awardingBody: BODY.key, state: 'PUBLISHED', level: null, ...more });

describe.each(STORES)('the warnings of a published microcredential on %s', (store) => {
  let place: Place;
  let registry: OpenRegistry;

  beforeEach(async () => {
    place = await openPlace(store);
    registry = await openRegistry(place.location);
    await registry.database.migrate();
    await put('rule', RULE.code, RULE);
    await put('organisation', BODY.key, BODY);
    await registry.references.refresh();
  });
  afterEach(async () => {
    await registry.close();
    await place.remove();
  });

  const put = (kind: 'rule' | 'organisation' | 'microcredential', key: string, record: object) => registry.ledger.accept([{ kind, key, content: record }], { actor: 'seed' });
  const write = (record: MicrocredentialRecord) => put('microcredential', `${record.awardingBody}:${record.id}`, record);

  async function ask(question: string): Promise<unknown> {
    await registry.references.refresh();
    const { data, errors } = await graphql({ schema: createGraphqlSchema(registry), source: `{ ${question} }`, contextValue: contextOf(['fr']) });
    expect(errors).toBeUndefined();
    return data;
  }

  const WARNINGS = 'warnings { rule { name } message jurisdictionRule { code says } }';
  const NO_REVIEW = { rule: { name: 'V13_REVIEW' }, message: expect.stringContaining('The next review is stated.'), jurisdictionRule: { code: 'ee-review', says: 'The next review is stated.' } };

  async function warned(id = 'a', knownAt?: number): Promise<unknown[]> {
    const { node } = (await ask(`node(id: "microcredential:${BODY.key}:${id}"${knownAt === undefined ? '' : `, knownAt: ${knownAt}`}) { ... on Microcredential { ${WARNINGS} } }`)) as { node: { warnings: unknown[] } };
    return node.warnings;
  }

  it('are shown to everybody, in the language of who asks', async () => {
    await write(content());
    expect(await warned()).toMatchObject([NO_REVIEW]);
  });

  it('stay what they were when the rule is changed, the body moves, and the record is suspended and taken back', async () => {
    await write(content());
    await put('rule', RULE.code, { ...RULE, validTo: '2025', says: 'No review is asked for any more.' });
    await put('organisation', BODY.key, { ...BODY, country: 'FI' });
    expect(await warned()).toMatchObject([NO_REVIEW]);
    await write(content({ state: 'SUSPENDED', ending: ENDING }));
    await write(content());
    await write(content({ state: 'WITHDRAWN', ending: ENDING }));
    expect(await warned()).toMatchObject([NO_REVIEW]);
  });

  it('are those of the version that is shown', async () => {
    await write(content());
    const { revision } = registry.references.head();
    await write(content({ reviewDue: '2099' }));
    await registry.references.refresh();
    expect(await warned()).toEqual([]);
    expect(await warned('a', revision + 1)).toMatchObject([NO_REVIEW]);
  });

  it('are none for what was only seen on public pages, and begin when its body publishes the same', async () => {
    await write(content({ state: 'OBSERVED' }));
    expect(await warned()).toEqual([]);
    await put('rule', RULE.code, { ...RULE, says: 'A review is stated by now.' });
    await write(content());
    expect(await warned()).toMatchObject([{ jurisdictionRule: { says: 'A review is stated by now.' } }]);
  });

  it('of a whole page take one look at the ledger', async () => {
    for (const id of ['a', 'b', 'c']) await write(content({ id, title: { en: `Title ${id}` } }));
    const looked = vi.spyOn(registry.ledger, 'entriesOf');
    const { microcredentials } = (await ask(`microcredentials { nodes { ${WARNINGS} } }`)) as { microcredentials: { nodes: object[] } };
    expect(microcredentials.nodes).toMatchObject(Array.from({ length: 3 }, () => ({ warnings: [NO_REVIEW] })));
    expect(looked).toHaveBeenCalledOnce();
  });

  it('tell beside them whether the review is overdue today', async () => {
    await write(content({ reviewDue: '2025-06' }));
    const overdue = async (on?: string) => ((await ask(`node(id: "microcredential:${BODY.key}:a") { ... on Microcredential { reviewOverdue${on ? `(on: "${on}")` : ''} } }`)) as { node: { reviewOverdue: boolean } }).node.reviewOverdue;
    expect([await overdue(), await overdue('2025-06-30'), await overdue('2025-07-01')]).toEqual([true, false, true]);
    await write(content({ reviewDue: '2025-06', state: 'WITHDRAWN', ending: ENDING }));
    expect(await overdue()).toBe(false);
  });
});

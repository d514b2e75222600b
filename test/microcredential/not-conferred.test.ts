import { describe, expect, it } from 'vitest';
import type { ReferenceContent } from '../../src/equivalence/reference-snapshot.js';
import { ReferenceSnapshot } from '../../src/equivalence/reference-snapshot.js';
import type { JurisdictionRuleRecord } from '../../src/jurisdiction-rule/jurisdiction-rule.record.js';
import { notConferred } from '../../src/microcredential/not-conferred.js';
import { isReferenceKind } from '../../src/record/kind.js';
import { expandSeeds } from '../../src/seed/expand-seeds.js';
import { readSeedFolder } from '../../src/seed/read-seed-folder.js';
import { SEEDS } from '../seed/folders.js';

const SNAPSHOT = new ReferenceSnapshot(1, expandSeeds(await readSeedFolder(SEEDS)).filter((record): record is typeof record & ReferenceContent => isReferenceKind(record.kind)));
const RULE = SNAPSHOT.rules.get('za-no-credit-transfer')!.record;

const seenFrom = (framework: string, language = 'en', snapshot = SNAPSHOT, asOf = '2026-11-22') => notConferred(snapshot, snapshot.framework(framework), asOf, [language]);
const withRule = (more: Partial<JurisdictionRuleRecord>) => SNAPSHOT.with({ kind: 'rule', key: RULE.code, content: { ...RULE, ...more } });

/** What no answer gives, in sentences. */
const GENERAL = seenFrom('ie-nfq').length;

describe('what a microcredential does not give', () => {
  it('has credit transfer in it where the country of the framework allows none, with the rule and its document', () => {
    expect(seenFrom('za-nqf').slice(GENERAL)).toEqual([
      'South Africa: not by credit transfer. “Short courses may not be used in credit transfer, only as evidence for the recognition of prior learning. An overlap under 80 % blocks transfer.” (Rule za-no-credit-transfer; Notices under the NQF Act (n321).)',
    ]);
    expect(seenFrom('za-nqf', 'fr').at(-1)).toMatch(/^Afrique du Sud : pas par transfert de crédits\. « Short courses .* » \(Règle za-no-credit-transfer ; Notices under the NQF Act \(n321\)\.\)$/);
  });

  it.each(['ie-nfq', 'in-nsqf', 'eqf', 'nl-nlqf'])('says nothing of it for %s, whose rules do not say so', (framework) => {
    expect(seenFrom(framework)).toHaveLength(GENERAL);
  });

  it.each([
    ['is not in force on the day', { validTo: '2020' }], ['is a draft', { force: 'DRAFT' }], ['is of one body', { holder: 'A made-up university' }], ['depends on what no record says', { condition: 'For some.' }],
    ['holds elsewhere', { jurisdiction: 'NA' }], ['allows it', { stacking: { creditTransfer: true } }],
  ] as const)('says nothing of it where the rule %s', (_what, more) => {
    expect(seenFrom('za-nqf', 'en', withRule(more))).toHaveLength(GENERAL);
  });
});

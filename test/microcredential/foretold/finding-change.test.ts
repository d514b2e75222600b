import { describe, expect, it } from 'vitest';
import { jurisdictionRuleRecord, type JurisdictionRuleRecord } from '../../../src/jurisdiction-rule/jurisdiction-rule.record.js';
import { findingChange, makesWrong, putsRight, warnsOf } from '../../../src/microcredential/foretold/finding-change.js';
import { factsIn, sized } from '../rules/seed-facts.js';

/** An invented bound on the size. */
const atMost = (force: string, max: string): JurisdictionRuleRecord =>
  jurisdictionRuleRecord.parse({ code: 'xx-size', jurisdiction: 'XX', kind: 'SIZE', force, says: `At most ${max} credits.`, size: { system: 'ects', max }, provenance: 'recalled', sources: [] });

const factsBy = (...rules: JurisdictionRuleRecord[]) => factsIn('XX', { jurisdictionRules: rules });
const RECORD = sized('ects', '10', '260');

describe('what becomes of findings when a rule changes', () => {
  it.each([
    [[], [atMost('LAW', '5')], [true, false, false]],
    [[], [atMost('POLICY', '5')], [false, true, false]],
    [[], [atMost('PRACTICE', '5')], [false, false, false]],
    [[atMost('LAW', '5')], [atMost('LAW', '20')], [false, false, true]],
    [[atMost('LAW', '5')], [atMost('POLICY', '5')], [false, true, true]],
    [[atMost('LAW', '20')], [atMost('LAW', '15')], [false, false, false]],
  ])('is told by its weight, whatever stood before (%#)', (before, after, expected) => {
    const change = findingChange(RECORD, factsBy(...before), factsBy(...after));
    expect([makesWrong(change), warnsOf(change), putsRight(change)]).toEqual(expected);
  });

  it('names what is new and what is gone, and leaves out what stays', () => {
    const { appearing, disappearing } = findingChange(RECORD, factsBy(), factsBy(atMost('LAW', '5')));
    expect(appearing).toMatchObject([{ rule: 'V4_SIZE_BOUNDS', severity: 'ERROR', path: ['credits'], jurisdictionRule: 'xx-size' }]);
    expect(disappearing).toEqual([]);
    expect(findingChange(RECORD, factsBy(atMost('LAW', '5')), factsBy(atMost('LAW', '5')))).toEqual({ appearing: [], disappearing: [] });
  });
});

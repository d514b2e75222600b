/** The audit of the seeds: what is known to be in them is found, and what is known to be sound is not. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { auditCoherence, type Finding, type FrameworkFacts } from '../../../src/core/coherence/index.js';
import { answersFrom, compileWorld, type Answer } from '../../../src/core/index.js';
import { readSeeds } from '../worlds/read-seeds.js';
import { DAY, kindsOf, ofKind } from './a-world.js';

const FRAMEWORKS = join(import.meta.dirname, '../../../seeds/frameworks');

const frameworkFacts = (): ReadonlyMap<string, FrameworkFacts> => {
  const files = readdirSync(FRAMEWORKS).filter((name) => name.endsWith('.yaml'));
  const facts = files.map((name) => parse(readFileSync(join(FRAMEWORKS, name), 'utf8')) as FrameworkFacts & { code: string });
  return new Map(facts.map(({ code, revised, jurisdictions }) => [code, { revised, jurisdictions }]));
};

const world = compileWorld(readSeeds());
const started = performance.now();
const findings = auditCoherence(world, { on: DAY, frameworks: frameworkFacts() });
const milliseconds = performance.now() - started;

const asksToReview = (key: string, { facts, alignments }: Finding): boolean =>
  ('review' in facts ? facts.review.alignments : alignments).includes(key);

/** Whether a deciding chain of the answer, levels or an agreed gap, uses the document. */
const decides = (key: string, answer: Answer): boolean =>
  (answer.kind === 'LEVELS' || answer.reason === 'NO_COUNTERPART_AGREED') &&
  answer.chains.some(({ deciding, steps }) => deciding && steps.some(({ alignment }) => alignment.key === key));

const about = (key: string): Finding[] => findings.filter(({ alignments }) => alignments.includes(key));

describe('the audit of the seeds', () => {
  it('takes no more than a few seconds', () => {
    expect(milliseconds).toBeLessThan(10_000);
  });

  it('finds neither crossing pairs nor skipped levels nor chains that name no level in common', () => {
    const kinds = new Set(kindsOf(findings));
    const defects = ['ORDER_VIOLATION', 'SKIPPED_LEVEL', 'EQUAL_BESIDE_OTHERS', 'CONFLICTING_CHAINS', 'GAP_CONTRADICTED', 'INCONSISTENT_CHAIN'];
    for (const kind of defects) expect(kinds).not.toContain(kind);
  });

  it('raises nothing about many levels to one, shifted numbers, declared gaps, parallel strands and unchanged re-issues', () => {
    const alarms = (key: string) =>
      findings.filter((finding) => finding.severity !== 'NOTICE' && finding.kind !== 'FRAMEWORK_REVISED' && asksToReview(key, finding));
    expect(['ie-nfq--eqf-2020', 'is-isqf--eqf', 'nz-nzqcf--eqf', 'hr-croqf--eqf', 'gb-sct-scqf--eqf-2019', 'lv-lqf--eqf-2018'].flatMap(alarms)).toEqual([]);
  });

  it('finds the Malaysian referencing older than the framework', () => {
    expect(ofKind('FRAMEWORK_REVISED', about('my-mqf--aqrf'))).toMatchObject([{ facts: { framework: 'my-mqf', revised: 2024 } }]);
  });

  it('finds the levels that incomplete self-certifications lose, and names those documents as the fewest to review', () => {
    const [loss, ...others] = ofKind('ROUND_TRIP_LOSS', findings);
    expect(others).toEqual([]);
    expect(loss!.levels).toContainEqual({ framework: 'hr-croqf', level: '7.2' });
    expect(loss!.facts.review.smallest).toBe(true);
    const incomplete = ['hr-croqf--qf-ehea', 'me-mqf--qf-ehea', 'mk-mqf--qf-ehea', 'rs-nqfs--qf-ehea'];
    expect(loss!.facts.review.alignments).toEqual(expect.arrayContaining(incomplete));
  });

  it('takes a succession within one country for no one-sided document', () => {
    const oneSided = ofKind('ONE_SIDED', findings).flatMap(({ alignments }) => alignments);
    expect(oneSided.sort()).toEqual(['at-nqr--qf-ehea', 'eqf--qf-ehea', 'es-meces--eqf']);
  });

  it('ranks by gravity, then by the answers touched', () => {
    const gravity = ['ERROR', 'WARNING', 'NOTICE'];
    const ranks = findings.map(({ severity, touches }) => gravity.indexOf(severity) * 1_000_000 - touches);
    expect(ranks).toEqual(ranks.toSorted((x, y) => x - y));
  });

  it('counts the answers that a document decides, as asking every question one by one does', () => {
    const answers = [...world.frameworks.values()].flatMap(({ levels }) => levels.flatMap((level) => answersFrom(world, level, DAY)));
    for (const { alignments, touches } of ofKind('ONE_SIDED', findings)) {
      expect([alignments[0], touches]).toEqual([alignments[0], answers.filter((answer) => decides(alignments[0]!, answer)).length]);
    }
  });
});

import { expect, it } from 'vitest';
import { nameFindings, type Finding } from '../../../src/explorer/evidence/findings/finding.js';

/** Invented findings: a kind, and the key of the first document. */
const finding = (kind: Finding['kind'], key: string): Finding => ({
  kind, severity: 'NOTICE', explanation: '', explanationLanguage: 'en', touches: 0, levels: [],
  alignments: [{ key, title: key, provenance: 'READ', from: { acronym: 'A' }, to: { acronym: 'B' } }],
});

it('names each finding by its kind and first document, and numbers those that share both', () => {
  const findings = [finding('ONE_SIDED', 'a--b'), finding('FRAMEWORK_REVISED', 'a--b'), finding('FRAMEWORK_REVISED', 'a--b'), finding('ONE_SIDED', 'a--c')];
  expect(nameFindings(findings).map(({ name }) => name)).toEqual(['ONE_SIDED.a--b', 'FRAMEWORK_REVISED.a--b', 'FRAMEWORK_REVISED.a--b.2', 'ONE_SIDED.a--c']);
});

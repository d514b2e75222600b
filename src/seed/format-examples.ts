import type { SeedPart } from './parts.js';

/** The least that a file of each part may hold. With a framework `eqf` of one level they are a folder that loads. */
export const FORMAT_EXAMPLES: Readonly<Record<SeedPart, string>> = {
  frameworks: `code: ie-nfq
acronym: NFQ
name: { en: National Framework of Qualifications }
scope: NATIONAL
jurisdictions: [IE]
status: IN_FORCE
levels:
  - { code: "1", ordinal: 1, label: { en: Level 1 } }
sources: []
`,
  alignments: `from: ie-nfq
to: eqf
basis: REFERENCING
symmetric: false
standing: ENDORSED
complete: true
pairs:
  - { from: "1", to: "1", relation: BEST_FIT }
sources: []
`,
  'credit-systems': `code: ects
name: { en: European Credit Transfer and Accumulation System }
unit: { en: ECTS credit }
kind: WORKLOAD
status: IN_FORCE
jurisdictions: [IE]
sources: []
`,
  countries: `countries:
  - { code: IE, name: { en: Ireland }, status: IN_FORCE, provenance: recalled }
`,
  microcredentials: `awardingBody: { name: Tallinn University, country: EE, type: UNIVERSITY }
records:
  - { id: coding-1, title: { en: Coding }, designation: MICRO_DEGREE, status: OFFERED, provenance: read }
sources: []
`,
  addresses: `source: { title: A list of levels, provenance: read }
addresses:
  - { framework: ie-nfq, level: "1", address: "https://example.org/levels/1", verified: true }
`,
  rules: `jurisdiction: IE
rules:
  - { code: ie-level, kind: LEVEL, force: PRACTICE, says: On the national framework., level: { required: false, framework: ie-nfq }, provenance: recalled }
sources: []
`,
};

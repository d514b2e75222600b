/** The ready-made cases of defects and traps in public data, each as a small world. */
import { describe, expect, it } from 'vitest';
import { DAY, aDocument, aFramework, aReferenceFramework, findingsOf, kindsOf, ofKind } from './a-world.js';

const scqf = aFramework('scqf', 12);
const eqf = aReferenceFramework('eqf', 8);
const noLowest = { unmapped: { from: ['1', '2'], to: [] } };
const published = '3-1 4-2 5-3 6-4 7-5 8-5 9-6 10-6 11-7 12-8';

describe('a published table that sends Scottish 5 and 6 to EQF 3, and nothing to EQF 4', () => {
  const wrong = aDocument('scqf', 'eqf', published.replace('6-4', '6-3'), { key: 'wrong', basis: 'EXPERT', symmetric: true, ...noLowest });
  const right = aDocument('scqf', 'eqf', published, { key: 'right', ...noLowest });

  it('skips a level between two that receive something', () => {
    expect(ofKind('SKIPPED_LEVEL', findingsOf([scqf, eqf], [wrong]))).toEqual([
      {
        kind: 'SKIPPED_LEVEL',
        severity: 'WARNING',
        alignments: ['wrong'],
        levels: [{ framework: 'eqf', level: '4' }],
        // Scottish 5 to 8 seen from the EQF, and EQF 3 and 5 seen from Scotland.
        touches: 6,
        facts: { framework: 'eqf', runs: [{ below: '3', skipped: ['4'], above: '5' }] },
      },
    ]);
  });

  it('contradicts the other source, and is the one to review since it is the weaker', () => {
    const [conflict, ...others] = ofKind('CONFLICTING_CHAINS', findingsOf([scqf, eqf], [right, wrong]));
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      severity: 'ERROR',
      alignments: ['wrong', 'right'],
      levels: [{ framework: 'scqf', level: '6' }],
      touches: 1,
      facts: {
        review: { alignments: ['wrong'], smallest: true },
        contradictions: { total: 1, listed: [{ to: 'eqf', chains: [{ reaches: ['4'] }, { reaches: ['3'] }] }] },
      },
    });
  });

  it('contradicts what other countries conclude by way of their own documents', () => {
    const others = ['aa', 'bb', 'cc'].map((code) => aFramework(code, 8));
    const same = '1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8';
    const documents = [
      ...others.map(({ code }) => aDocument(code, 'eqf', same)),
      ...others.map(({ code }) => aDocument('scqf', code, published, { basis: 'COMPARISON', symmetric: true, ...noLowest })),
    ];
    const [conflict, ...rest] = ofKind('CONFLICTING_CHAINS', findingsOf([scqf, eqf, ...others], [...documents, wrong]));
    expect(rest).toEqual([]);
    expect(conflict!.facts.review).toEqual({ alignments: ['wrong'], smallest: true });
  });

  it('raises nothing once it is put right', () => {
    expect(findingsOf([scqf, eqf], [right])).toEqual([]);
  });
});

describe('relations that are used for another thing than they mean', () => {
  it('notices levels that are only partly comparable to one level and to no other', () => {
    const misused = aDocument('scqf', 'eqf', published.replace(/(7|8|9|10)-(5|6)/g, '$1~$2'), noLowest);
    expect(ofKind('PARTIAL_WITHOUT_REST', findingsOf([scqf, eqf], [misused]))).toMatchObject([
      { severity: 'NOTICE', facts: { pairs: [{ from: { level: '7' }, to: { level: '5' } }, { from: { level: '8' } }, {}, {}] } },
    ]);
  });

  it('holds it to be an error that a level is equal to one level and comparable to another', () => {
    const misused = aDocument('scqf', 'eqf', published.replace('7-5 8-5', '7=5 8-5'), noLowest);
    expect(ofKind('EQUAL_BESIDE_OTHERS', findingsOf([scqf, eqf], [misused]))).toMatchObject([
      {
        severity: 'ERROR',
        alignments: ['scqf--eqf'],
        facts: { pairs: [{ from: { framework: 'scqf', level: '7' }, to: { framework: 'eqf', level: '5' } }] },
      },
    ]);
  });
});

describe('a declared gap', () => {
  const nz = aFramework('nz', 10);
  const hk = aFramework('hk', 7);
  const au = aFramework('au', 10);
  const gap = { basis: 'COMPARISON', symmetric: true, unmapped: { from: ['8'], to: [] } } as const;
  const direct = aDocument('nz', 'hk', '1-1 2-2 3-3 4-3 5-4 6-4 7-5 9-6 10-7', gap);
  const around = [
    aDocument('nz', 'au', '1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10', { basis: 'COMPARISON', symmetric: true }),
    aDocument('au', 'hk', '1-1 2-2 3-3 4-3 5-4 6-4 7-5 8-6 9-6 10-7', { basis: 'COMPARISON', symmetric: true }),
  ];

  it('is no finding, and no skipped level', () => {
    expect(findingsOf([nz, hk], [direct])).toEqual([]);
  });

  it('is contradicted by a way through a third framework that fills it', () => {
    expect(ofKind('GAP_CONTRADICTED', findingsOf([nz, hk, au], [direct, ...around]))).toMatchObject([
      {
        severity: 'WARNING',
        levels: [{ framework: 'nz', level: '8' }],
        touches: 1,
        facts: {
          contradictions: {
            listed: [
              {
                level: { framework: 'nz', level: '8' },
                to: 'hk',
                chains: [
                  { alignments: ['nz--hk'], reaches: [] },
                  { alignments: ['nz--au', 'au--hk'], reaches: ['6'] },
                ],
              },
            ],
          },
        },
      },
    ]);
  });
});

describe('a referencing of an older version', () => {
  const mqf = aFramework('mqf', 8, { revised: 2024 });
  const aqrf = aReferenceFramework('aqrf', 8);
  const referencing = aDocument('mqf', 'aqrf', '1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8', { validFrom: '2019-05-23' });

  it('is found once the framework has been revised, with all answers that rest on it', () => {
    expect(findingsOf([mqf, aqrf], [referencing])).toMatchObject([
      {
        kind: 'FRAMEWORK_REVISED',
        severity: 'WARNING',
        alignments: ['mqf--aqrf'],
        touches: 16,
        facts: { framework: 'mqf', revised: 2024, documents: [{ key: 'mqf--aqrf', year: 2019 }] },
      },
    ]);
  });

  it('is not found before the revision, nor in the year of it', () => {
    expect(findingsOf([mqf, aqrf], [referencing], '2023-06-01')).toEqual([]);
    expect(findingsOf([{ ...mqf, revised: 2019 }, aqrf], [referencing])).toEqual([]);
  });
});

describe('a re-referencing without change', () => {
  const reports = [
    aDocument('scqf', 'eqf', published, { key: 'scqf--eqf', validFrom: '2010', ...noLowest }),
    aDocument('scqf', 'eqf', published, { key: 'scqf--eqf-2019', validFrom: '2018-12', supersedes: 'scqf--eqf', ...noLowest }),
  ];

  it('raises no alarm, though the framework was revised between the two and nobody ended the first', () => {
    expect(findingsOf([{ ...scqf, revised: 2016 }, eqf], reports)).toEqual([]);
  });

  it('wants an end date for the first once the second says something else', () => {
    const changed = [reports[0]!, { ...reports[1]!, pairs: aDocument('scqf', 'eqf', published.replace('8-5', '8-6')).pairs }];
    expect(findingsOf([scqf, eqf], changed)).toMatchObject([
      {
        kind: 'SUPERSEDED_DOCUMENT',
        severity: 'NOTICE',
        alignments: ['scqf--eqf', 'scqf--eqf-2019'],
        facts: { document: 'scqf--eqf', supersededBy: ['scqf--eqf-2019'] },
      },
    ]);
    expect(findingsOf([scqf, eqf], [{ ...changed[0]!, validTo: '2018-11' }, changed[1]!])).toEqual([]);
  });
});

describe('a table of cycles taken for an equivalence', () => {
  const cycles = aReferenceFramework('cycles', ['short', 'first', 'second', 'third']);
  const craft = aFramework('craft', 8);
  const table = aDocument('eqf', 'cycles', '5=short 6=first 7=second 8=third', {
    basis: 'UNILATERAL',
    unmapped: { from: ['1', '2', '3', '4'], to: [] },
  });
  const referencing = aDocument('craft', 'eqf', '1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8');

  it('is found where it lets chains pass, with the answers that would make bachelors of master craftsmen', () => {
    const [linked] = ofKind('REFERENCE_FRAMEWORKS_LINKED', findingsOf([eqf, cycles, craft], [table, referencing]));
    expect(linked).toMatchObject({ severity: 'WARNING', alignments: ['eqf--cycles'], facts: { frameworks: ['eqf', 'cycles'] } });
    // Levels 1 to 8 of the country seen from the cycles (the lower four end in its gap), four cycles seen from the country.
    expect(linked!.touches).toBe(12);
  });

  it('does no harm as long as it answers for itself alone', () => {
    const alone = { ...table, chains: false };
    expect(kindsOf(findingsOf([eqf, cycles, craft], [alone, referencing]))).toEqual(['ONE_SIDED']);
  });
});

describe('what is no defect', () => {
  const iceland = aFramework('is', ['1', '2', '3', '4', '5.1', '5.2', '6.1', '6.2', '7']);
  const france = aFramework('fr', ['V', 'IV', 'III', 'II', 'I']);

  it.each([
    ['many levels to one (Irish 7 and 8 to EQF 6)', aFramework('ie', 10), '1-1 2-1 3-2 4-3 5-4 6-5 7-6 8-6 9-7 10-8'],
    ['shifted numbers with half levels (Iceland)', iceland, '1-1 1-2 2-3 3-4 4-5 5.1-6 5.2-6 6.1-7 6.2-7 7-8'],
    ['codes that run downwards (the French nomenclature of 1969)', france, 'V-3 IV-4 III-5 II-6 I-7 I-8'],
    ['a level that falls on two (Slovenian 9)', aFramework('si', 10), '1-1 2-2 3-3 4-4 5-4 6-5 7-6 8-7 9-7 9-8 10-8'],
  ])('%s', (_, framework, pairs) => {
    expect(findingsOf([framework, eqf], [aDocument(framework.code, 'eqf', pairs)])).toEqual([]);
  });

  it('levels of a document that is not complete', () => {
    expect(findingsOf([aFramework('au', 10), eqf], [aDocument('au', 'eqf', '7-6 9-7 10-8', { complete: false })])).toEqual([]);
  });

  it('a document that its authority disowned, since no answer rests on it', () => {
    const disowned = aDocument('scqf', 'eqf', '1-8 8-1', { basis: 'EXPERT', standing: 'NOT_ENDORSED' });
    expect(findingsOf([scqf, eqf], [disowned])).toEqual([]);
  });

  it('a document on a day outside its dates', () => {
    expect(findingsOf([scqf, eqf], [aDocument('scqf', 'eqf', '1-8 8-1', { validTo: '2020' })], DAY)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../../src/microcredential/completeness/completeness.js';
import { standard, type Standard } from '../../../src/microcredential/completeness/standard.vocabulary.js';
import { aRecord } from '../rules/seed-facts.js';

const STANDARDS = Object.keys(standard.descriptions) as Standard[];
const BARE = { level: null, credits: null, workloadHours: null, outcomes: [], assessments: [], qualityAssurances: [], mode: null, language: [] };

const missing = (more: object, of: Standard) => completenessOf(aRecord(more), of).missing;

describe('how complete a record is', () => {
  it('is told of the nine elements of the European standard unless another is asked for', () => {
    const { standard: of, present, missing: lacking, elements } = completenessOf(aRecord(BARE));
    expect([of, present, lacking.length, elements.length]).toEqual(['EU', ['title', 'countryOfIssuer', 'awardingBody'], 6, 9]);
  });

  it.each<readonly [Standard, readonly string[]]>([
    ['EU', []],
    ['NZ', ['fieldOfEducation', 'purpose', 'developer', 'standards', 'reviewPeriod']],
    ['AU', []],
    ['CMF', ['identityVerification', 'stackability']],
    ['ELM', ['fieldOfEducation', 'europeanLevel']],
  ])('by %s: a record that may be published lacks %j', (of, lacking) => {
    expect(missing({}, of)).toEqual(lacking);
  });

  it.each(STANDARDS)('by %s has every required element either present or missing', (of) => {
    for (const more of [{}, BARE]) {
      const { present, missing: lacking, elements } = completenessOf(aRecord(more), of);
      const required = elements.filter((one) => one.required).map(({ element }) => element);
      expect([...present, ...lacking].toSorted()).toEqual(required.toSorted());
    }
  });

  it('counts as missing for Europe what the source did not give, even where it was worked out', () => {
    expect(missing({ missingAnnexI: ['level'] }, 'EU')).toEqual(['level']);
  });

  it('asks for the code of the right classification', () => {
    const subjects = [{ scheme: 'NZSCED', code: '020113' }];
    expect([missing({ subjects }, 'NZ').includes('fieldOfEducation'), missing({ subjects }, 'ELM').includes('fieldOfEducation')]).toEqual([false, true]);
  });

  it('asks for all six digits of the code in New Zealand', () => {
    const coded = (code: string) => missing({ subjects: [{ scheme: 'NZSCED', code }] }, 'NZ').includes('fieldOfEducation');
    expect([coded('12'), coded('1299'), coded('129999')]).toEqual([true, true, false]);
  });

  it('asks for the European level and for the national one, for the European Learning Model', () => {
    const on = (...frameworks: readonly string[]) => {
      const [level = null, ...otherLevels] = frameworks.map((framework) => ({ framework, code: '6', basis: 'STATED' }));
      return missing({ level, otherLevels, subjects: [{ scheme: 'ISCED_F', code: '0613' }] }, 'ELM');
    };
    expect([on('ee-estqf', 'eqf'), on('eqf'), on('eqf', 'qf-ehea'), on('ee-estqf')]).toEqual([[], ['nationalLevel'], ['nationalLevel'], ['europeanLevel']]);
  });

  it('takes what stands alone for nothing that counts towards a degree', () => {
    const stacking = (kind: string) => missing({ stackability: { kind, targets: [{ title: 'A degree' }] } }, 'CMF').includes('stackability');
    expect([stacking('STANDALONE'), stacking('STACKABLE')]).toEqual([true, false]);
  });

  it('has the accreditation by a professional body for Australia, which recommends recognition by the industry', () => {
    const recognised = (type: string) => completenessOf(aRecord({ qualityAssurances: [{ type }] }), 'AU').elements.find(({ element }) => element === 'industryRecognition');
    expect([recognised('INTERNAL'), recognised('PROFESSIONAL_BODY')]).toMatchObject([{ required: false, present: false }, { required: false, present: true }]);
  });

  it('takes attendance for no assessment, and supervision without identity for no reliable check', () => {
    expect(missing({ assessments: [{ type: 'ATTENDANCE' }] }, 'EU')).toEqual(['typeOfAssessment']);
    expect(missing({ identityVerification: 'SUPERVISED' }, 'CMF')).toContain('identityVerification');
    expect(missing({ identityVerification: 'SUPERVISED_WITH_IDENTITY' }, 'CMF')).not.toContain('identityVerification');
  });

  it('takes hours that were worked out for no statement of hours', () => {
    expect(missing({ workloadHours: { min: '130', max: '130', basis: 'DERIVED' } }, 'CMF')).toContain('hours');
  });
});

import * as options from './form-options.js';

/**
 * How a value is typed. `lines`: one text a line; `list`: parted by commas; `addresses`: parted by spaces; `level`: with
 * suggestions; `placement`: a level by its codes; `truth`: yes or no.
 */
export type FieldKind = 'text' | 'area' | 'select' | 'system' | 'number' | 'whole' | 'truth' | 'lines' | 'list' | 'addresses' | 'checks' | 'level' | 'placement';

/** A field of the form. Its name is its place in `MicrocredentialInput`. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Values that may be chosen. */
  readonly options?: readonly string[];
  /** What stands there from the beginning: something has to be said always. */
  readonly always?: string;
}

/** Several of a kind, a row each: `assessments.0.type`. */
export interface RowGroup {
  readonly rows: string;
  readonly fields: readonly Field[];
  /** The fields without which the others of a row mean nothing. */
  readonly needs: readonly string[];
  /** The field whose value is the row itself: a level by its codes. */
  readonly spread?: string;
}

export type Part = Field | RowGroup;

export interface Section {
  readonly name: string;
  readonly parts: readonly Part[];
  /** What few records say: folded away until something is said there. */
  readonly more: readonly Part[];
}

const text = (name: string): Field => ({ name, kind: 'text' });
const area = (name: string): Field => ({ name, kind: 'area' });
const number = (name: string): Field => ({ name, kind: 'number' });
const select = (name: string, values: readonly string[], always?: string): Field => ({ name, kind: 'select', options: values, ...(always !== undefined && { always }) });
const party = (...before: string[]): Field[] => ['name', 'organisation', 'jurisdiction', 'url'].map((name) => text([...before, name].join('.')));

/** All that the form asks, in its order: every field of `MicrocredentialInput`, which a test holds it to. */
export const SECTIONS: readonly Section[] = [
  {
    name: 'basics',
    parts: [
      { rows: 'title', needs: ['text'], fields: [text('text'), text('language')] },
      text('id'), select('designation', options.DESIGNATIONS, 'MICROCREDENTIAL'), text('url'), select('offerStatus', options.OFFER_STATUSES, 'OFFERED'),
    ],
    more: [
      { name: 'otherAwardingBodies', kind: 'list' },
      { rows: 'providers', needs: ['name'], fields: party() },
      ...party('developer'), ...party('platform'),
      text('issuerCountry'), text('issuerRegion'),
    ],
  },
  {
    name: 'size',
    parts: [
      { name: 'level', kind: 'level' }, number('credits.value'), { name: 'credits.system', kind: 'system' }, number('workload.minHours'), number('workload.maxHours'),
    ],
    more: [
      select('levelBasis', options.LEVEL_BASES), select('cycle', options.CYCLES),
      { rows: 'otherLevels', needs: ['level'], spread: 'level', fields: [{ name: 'level', kind: 'placement' }, select('basis', options.LEVEL_BASES)] },
      number('credits.min'), number('credits.max'), select('workload.basis', options.WORKLOAD_BASES),
      {
        rows: 'otherCredits', needs: ['system'],
        fields: [{ name: 'system', kind: 'system' }, number('value'), number('min'), number('max'), select('basis', options.LEVEL_BASES, 'STATED'), { name: 'source', kind: 'whole', always: '0' }, text('note')],
      },
    ],
  },
  {
    name: 'learning',
    parts: [{ name: 'outcomes', kind: 'lines' }, text('outcomesLanguage'), area('purpose')],
    more: [
      { rows: 'outcomeDetails', needs: ['line'], fields: [{ name: 'line', kind: 'whole' }, text('language'), { name: 'level', kind: 'placement' }, { name: 'skills', kind: 'addresses' }] },
      { name: 'standards', kind: 'lines' },
    ],
  },
  {
    name: 'assessment',
    parts: [
      { rows: 'assessments', needs: ['type'], fields: [select('type', options.ASSESSMENTS), text('method'), text('criteria'), text('rubric')] },
      select('identityVerification', options.IDENTITY_VERIFICATIONS),
    ],
    more: [{ name: 'evidenceTypes', kind: 'checks', options: options.EVIDENCE_TYPES }, text('gradingScheme'), area('assessment')],
  },
  {
    name: 'quality',
    parts: [
      { rows: 'qualityAssurances', needs: ['type'], fields: [select('type', options.QUALITY_ASSURANCES), text('body'), text('date'), text('document'), area('statement')] },
      text('reviewDue'), { name: 'regulated', kind: 'truth' },
    ],
    more: [area('qualityAssurance')],
  },
  {
    name: 'taking',
    parts: [
      { name: 'languages', kind: 'list' }, select('mode', options.MODES), select('timing', options.TIMINGS),
      text('duration'), text('validFrom'), text('validTo'), select('access.kind', options.ACCESS_KINDS), text('access.note'), area('prerequisites'), number('fee.amount'), text('fee.currency'),
    ],
    more: [
      text('fee.basis'), text('isoDuration'), text('expiresAfter'), area('recommendedPriorLearning'), { name: 'priorLearning.possible', kind: 'truth' }, text('priorLearning.note'),
    ],
  },
  {
    name: 'beyond',
    parts: [
      select('stackability.kind', options.STACKABILITIES), text('stackability.into'),
      { rows: 'subjects', needs: ['scheme', 'code'], fields: [select('scheme', options.SUBJECT_SCHEMES), text('code')] },
      { name: 'awardFormats', kind: 'checks', options: options.AWARD_FORMATS },
      area('notes'),
    ],
    more: [
      {
        rows: 'stackability.targets', needs: ['title'],
        fields: [text('title'), text('body'), text('jurisdiction'), { name: 'system', kind: 'system' }, number('credits'), number('counted'), text('evidence.title'), text('evidence.url')],
      },
      { name: 'stackability.parts', kind: 'lines' }, number('stackability.sumOfParts'),
      { rows: 'occupations', needs: ['title'], fields: [text('title'), text('address')] },
    ],
  },
  {
    name: 'sources',
    parts: [],
    more: [
      {
        rows: 'sources', needs: ['title'],
        fields: [
          text('title'), select('provenance', options.PROVENANCES, 'READ'), text('publisher'), { name: 'year', kind: 'whole' }, text('url'), text('edition'), text('pinpoint'), text('via.title'), text('via.url'),
        ],
      },
      { name: 'source', kind: 'whole' },
    ],
  },
];

export const isRows = (part: Part): part is RowGroup => 'rows' in part;

const PARTS = SECTIONS.flatMap(({ parts, more }) => [...parts, ...more]);
export const ROW_GROUPS: readonly RowGroup[] = PARTS.filter(isRows);
export const SINGLE_FIELDS: readonly Field[] = PARTS.filter((part): part is Field => !isRows(part));

/** The objects of the input, and the fields without which their others mean nothing. */
export const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  access: ['kind'], credits: ['system'], fee: ['amount', 'currency'], stackability: ['kind'], workload: [], developer: ['name'], platform: ['name'], priorLearning: ['possible'],
};

/** The same of objects within rows. */
export const OBJECTS_OF_ROWS: Readonly<Record<string, readonly string[]>> = { evidence: ['title'], via: ['title'] };

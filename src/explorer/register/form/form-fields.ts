/** How a value is typed. `level`: a level by its codes; `lines`: one statement a line; `list`: parted by commas. */
export type FieldKind = 'text' | 'area' | 'select' | 'system' | 'number' | 'lines' | 'list' | 'checks' | 'level';

/** A field of the form. Its name is its place in `MicrocredentialInput`. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Values that may be chosen. */
  readonly options?: readonly string[];
  /** Something has to be chosen always. */
  readonly always?: string;
}

/** Several of a kind, a row each: `assessments.0.type`. */
export interface RowGroup {
  readonly rows: string;
  readonly fields: readonly Field[];
  /** The field without which the others of a row mean nothing. */
  readonly needs: string;
}

export interface Section {
  readonly name: string;
  readonly parts: readonly (Field | RowGroup)[];
}

const text = (name: string): Field => ({ name, kind: 'text' });
const area = (name: string): Field => ({ name, kind: 'area' });
const number = (name: string): Field => ({ name, kind: 'number' });
const select = (name: string, ...options: readonly string[]): Field => ({ name, kind: 'select', options });

const DESIGNATIONS = [
  'MICROCREDENTIAL', 'CERTIFICATE', 'PROFESSIONAL_CERTIFICATE', 'CPD_CERTIFICATE', 'CREDIT_BEARING_COURSE', 'CREDIT_RATED_PROGRAMME', 'SHORT_QUALIFICATION', 'SKILLS_PROGRAMME', 'SKILL_SET',
  'UNIT', 'UNIT_STANDARD', 'UNIT_STANDARD_COURSE', 'STACKED_AWARD', 'AWARD', 'YOUTH_AWARD', 'MICROMASTERS', 'MICRO_DEGREE',
];
const ASSESSMENTS = [
  'WRITTEN_EXAMINATION', 'ORAL_EXAMINATION', 'QUIZ', 'ASSIGNMENT', 'PROJECT', 'PRACTICAL', 'SIMULATION', 'PORTFOLIO', 'WORKPLACE_OBSERVATION', 'PRESENTATION', 'PEER_ASSESSMENT',
  'PRIOR_LEARNING', 'OTHER', 'ATTENDANCE',
];

/** All that the form asks, in its order. What it does not ask stays as it was (`rest`). */
export const SECTIONS: readonly Section[] = [
  { name: 'basics', parts: [
    { rows: 'title', needs: 'text', fields: [text('text'), text('language')] },
    text('id'),
    { ...select('designation', ...DESIGNATIONS), always: 'MICROCREDENTIAL' },
    text('url'),
    { ...select('offerStatus', 'OFFERED', 'CLOSED', 'UNKNOWN'), always: 'OFFERED' },
  ] },
  { name: 'size', parts: [
    { name: 'level', kind: 'level' },
    number('credits.value'), { name: 'credits.system', kind: 'system' },
    number('workload.minHours'), number('workload.maxHours'),
  ] },
  { name: 'learning', parts: [{ name: 'outcomes', kind: 'lines' }, text('outcomesLanguage'), area('purpose')] },
  { name: 'assessment', parts: [
    { rows: 'assessments', needs: 'type', fields: [select('type', ...ASSESSMENTS), text('method'), text('criteria')] },
    select('identityVerification', 'SUPERVISED_WITH_IDENTITY', 'SUPERVISED', 'UNSUPERVISED'),
  ] },
  { name: 'quality', parts: [
    { rows: 'qualityAssurances', needs: 'type', fields: [select('type', 'INTERNAL', 'INSTITUTION', 'PROGRAMME', 'REGULATOR', 'PROFESSIONAL_BODY', 'STATEMENT'), text('body'), text('date'), text('document')] },
    text('reviewDue'),
  ] },
  { name: 'taking', parts: [
    { name: 'languages', kind: 'list' },
    select('mode', 'ONSITE', 'ONLINE', 'BLENDED'), select('timing', 'SYNCHRONOUS', 'ASYNCHRONOUS', 'MIXED'),
    text('duration'), text('validFrom'), text('validTo'),
    select('access.kind', 'OPEN', 'CONDITIONS', 'OWN_LEARNERS', 'EMPLOYEES', 'SELECTION'), text('access.note'),
    area('prerequisites'), number('fee.amount'), text('fee.currency'),
  ] },
  { name: 'beyond', parts: [
    select('stackability.kind', 'STACKABLE', 'STANDALONE'), text('stackability.into'),
    { rows: 'subjects', needs: 'scheme', fields: [select('scheme', 'ISCED_F', 'NZSCED'), text('code')] },
    { name: 'awardFormats', kind: 'checks', options: ['EUROPEAN_DIGITAL_CREDENTIAL', 'ONE_EDTECH', 'VERIFIABLE_CREDENTIAL', 'PDF', 'PAPER'] },
    area('notes'),
  ] },
];

export const isRows = (part: Field | RowGroup): part is RowGroup => 'rows' in part;

const PARTS = SECTIONS.flatMap(({ parts }) => parts);
export const ROW_GROUPS: readonly RowGroup[] = PARTS.filter(isRows);
export const SINGLE_FIELDS: readonly Field[] = PARTS.filter((part): part is Field => !isRows(part));

/** The objects of the input, and the fields without which their others mean nothing. */
export const OBJECTS: Readonly<Record<string, readonly string[]>> = { access: ['kind'], credits: ['system'], fee: ['amount', 'currency'], stackability: ['kind'], workload: [] };

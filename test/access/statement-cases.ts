import type { MUTATIONS } from '../../src/access/action.js';
import { creditSystemRecord } from '../../src/credit-system/credit-system.record.js';
import { statementKey, statementRecord } from '../../src/microcredential/statement/statement.record.js';
import type { RunningRegistry } from '../api/running-registry.js';
import { anOffer, writeOffer } from '../storage/records.js';
import type { Body, Case } from './every-mutation.js';

const EVERYBODY: readonly Body[] = ['operator', 'college', 'rival', 'agency', 'authority', 'neighbour', 'recogniser'];

type Fields = Readonly<Record<string, unknown>>;

const EVIDENCE = [{ title: 'An invented report', provenance: 'READ' }];

const CREDITS = creditSystemRecord.parse({
  code: 'ects', name: { en: 'Invented credits' }, unit: { en: 'credit' }, kind: 'WORKLOAD', status: 'IN_FORCE', jurisdictions: ['IE'],
  notionalHoursPerCredit: { min: '25', max: '30' }, creditsPerFullTimeYear: '60', sources: [],
});

/** A course of the college, and a credit system to tell its size in. The same each time, so that it is there once. */
export async function addCourse({ registry }: RunningRegistry): Promise<void> {
  const course = anOffer('college', 'course', { state: 'PUBLISHED', workloadHours: { min: '80', max: '80', basis: 'STATED' } });
  await registry.ledger.accept([{ kind: 'credit-system', key: 'ects', content: CREDITS }, writeOffer(course)], { actor: 'seed' });
  await registry.references.refresh();
}

/** A new statement about the course; what says it anew has another id. */
const anew = (fields: Fields): Case['input'] => async (running, number) => {
  await addCourse(running);
  return { ...about('course'), id: `anew-${number}`, ...fields };
};

const about = (course: string): Fields => ({ microcredential: `microcredential:college:${course}`, from: '2024', evidence: EVIDENCE });

/** A statement that stands, to be ended. */
const toBeEnded = (by: Body, fields: Fields): Case['input'] => async (running, number) => {
  await addCourse(running);
  const content = statementRecord.parse({ id: `standing-${number}`, about: 'college:course', by, from: '2024', state: 'STANDING', ...fields });
  const key = statementKey(content);
  await running.registry.ledger.accept([{ kind: 'statement', key, content }], { actor: `organisation:${by}` });
  return { id: `statement:${key}`, expectedVersion: 1, reason: 'Invented.' };
};

const NOTHING_TO_END = { id: 'statement:college:nothing', expectedVersion: 1, reason: 'Invented.' };

const PLACEMENT = { framework: 'ie-nfq', levels: ['2'], basis: 'RECOMMENDED' };
const DECISION = { scope: 'MICROCREDENTIAL', outcome: 'POSITIVE' };
const RECOGNITION = { recogniser: 'EMPLOYER', gives: 'An interview.' };
const CO_DESIGN = { with: [{ name: 'Invented works' }], part: 'The assessment.' };
const AGREEMENT = { parties: [{ name: 'The college', organisation: 'college' }, { name: 'Invented works' }], largerAward: { title: 'Invented diploma' }, scope: 'All of it.' };

const made = (may: readonly Body[], fields: Fields): Case => ({ may, input: anew(fields), absent: { ...about('nothing'), ...fields } });
const ended = (by: Body, fields: Fields): Case => ({ may: [by], input: toBeEnded(by, fields), absent: NOTHING_TO_END });

type Name = (typeof MUTATIONS)[number];

/** Statements about the college's course: made in the name of whoever asks, and ended by whoever made them. */
export const STATEMENT_CASES: Readonly<Partial<Record<Name, Case>>> = {
  levelPlacementAdd: made(EVERYBODY, PLACEMENT),
  levelPlacementEnd: ended('college', { kind: 'LEVEL_PLACEMENT', ...PLACEMENT }),
  creditValueSet: made(['college'], { creditSystem: 'ects', value: '3', basis: 'STATED' }),
  creditValueEnd: ended('college', { kind: 'CREDIT_VALUE', system: 'ects', value: '3', basis: 'STATED' }),
  qualityDecisionAdd: made(['agency'], DECISION),
  qualityDecisionEnd: ended('agency', { kind: 'QUALITY_DECISION', ...DECISION }),
  recognitionAdd: made(EVERYBODY, RECOGNITION),
  recognitionEnd: ended('college', { kind: 'RECOGNITION', ...RECOGNITION }),
  coDesignAdd: made(EVERYBODY, CO_DESIGN),
  coDesignEnd: ended('college', { kind: 'CO_DESIGN', ...CO_DESIGN }),
  agreementAdd: made(['college'], AGREEMENT),
  agreementEnd: ended('college', { kind: 'AGREEMENT', ...AGREEMENT }),
};

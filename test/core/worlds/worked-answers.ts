/** The worked answers of EQUIVALENCE.md 5, row by row, with what each row says in words. */
import type { Relation } from '../oracle/relation.js';
import type { Agreement, Reason } from '../oracle/report.js';
import type { Basis } from '../oracle/world.js';

/** A row: the question, on a day, and what it says of the answer. What it leaves out is not compared. */
export interface WorkedAnswer {
  ask: { framework: string; level: string };
  to: string;
  on: string;
  says: Says;
}

interface Says {
  kind?: 'LEVELS';
  verdict?: 'SINGLE' | 'RANGE';
  reason?: Reason;
  /** Level codes, lowest first. */
  levels?: string[];
  /** What is possible of each of these levels alike. */
  each?: Relation[];
  hops?: number;
  /** The frameworks between the two ends, for each deciding chain. */
  through?: string[][];
  force?: Basis;
  relationsDisagree?: true;
  /** A check, by way of these frameworks. */
  check?: { agreement: Agreement; through: string[] };
}

const TODAY = '2026-11-22';
const ALL_FIVE: Relation[] = ['SAME', 'WITHIN', 'COVERS', 'OVERLAPS', 'APART'];

/** `gb-sct-scqf 9` seen from `ie-nfq`, on a day or else on the day of the table. */
function row(level: string, to: string, says: Says, on: string = TODAY): WorkedAnswer {
  const [framework = '', code = ''] = level.split(' ');
  return { ask: { framework, level: code }, to, on, says };
}

export const WORKED_ANSWERS: readonly WorkedAnswer[] = [
  row('gb-sct-scqf 9', 'ie-nfq', { verdict: 'SINGLE', levels: ['7'], each: ['SAME'], hops: 1 }),
  row('gb-sct-scqf 7', 'ie-nfq', { verdict: 'SINGLE', levels: ['6'], each: ['WITHIN'] }),
  row('gb-rqf 6', 'ie-nfq', { verdict: 'RANGE', levels: ['7', '8'], each: ['COVERS'] }),
  row('ie-nfq 8', 'au-aqf', {
    verdict: 'SINGLE', levels: ['7'], each: ['WITHIN'], hops: 2, through: [['eqf'], ['nz-nzqcf']],
  }),
  row('ie-nfq 5', 'au-aqf', { verdict: 'RANGE', levels: ['3', '4'], each: ['COVERS'] }),
  row('au-aqf 3', 'eqf', { verdict: 'SINGLE', levels: ['4'], each: ['WITHIN'], hops: 2, through: [['nz-nzqcf']] }),
  row('au-aqf 8', 'eqf', { reason: 'NO_COUNTERPART_AGREED', hops: 2, through: [['nz-nzqcf']] }),
  row('nz-nzqcf 8', 'eqf', { reason: 'NO_COUNTERPART_AGREED', hops: 1, through: [[]] }),
  row('no-nkr 6.2', 'is-isqf', { verdict: 'RANGE', levels: ['5.1', '5.2'], each: ALL_FIVE, through: [['eqf']] }),
  row('no-nkr 7', 'is-isqf', { verdict: 'RANGE', levels: ['6.1', '6.2'], each: ['COVERS'] }),
  row('gb-rqf 6', 'de-dqr', { verdict: 'SINGLE', levels: ['6'], each: ['SAME'], hops: 2, through: [['eqf']] }, '2019-01-01'),
  row('gb-rqf 6', 'de-dqr', { verdict: 'SINGLE', levels: ['6'], hops: 3, through: [['ie-nfq', 'eqf']] }),
  row('fr-nomenclature-1969 II', 'ie-nfq', { verdict: 'RANGE', levels: ['7', '8'], each: ['COVERS'] }, '2012-06-01'),
  row('dk-nqf 3', 'gb-sct-scqf', { kind: 'LEVELS', hops: 3, check: { agreement: 'GAP', through: ['qf-ehea'] } }),
  row('dk-nqf 5', 'gb-fheq', { kind: 'LEVELS', relationsDisagree: true }, '2012-06-01'),
  row('my-mqf 4', 'nz-nzqcf', { reason: 'OUTSIDE_SCOPE' }),
  row('nz-nzqcf 5', 'ae-qfemirates', { reason: 'NOT_ENDORSED' }),
  row('at-nqr 7', 'qf-ehea', { verdict: 'SINGLE', levels: ['second'], each: ['OVERLAPS'], force: 'UNILATERAL' }),
  row('al-aqf 7', 'qf-ehea', { reason: 'NOT_COMPARED' }),
  row('gb-fheq 6', 'eqf', { reason: 'NOT_IN_FORCE' }),
];

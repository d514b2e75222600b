import type { RegisterValidateQuery } from '../../../../schema/explorer/live/client/graphql.js';
import { ROW_GROUPS, SINGLE_FIELDS, type RowGroup } from './form-fields.js';
import { filledRows, type Lacking, type Values } from './form-values.js';

/** Something that is to be said of what was typed, and at which field; null where it concerns all of it. */
export interface Finding {
  readonly field: string | null;
  readonly message: string;
  readonly fix: string | null;
  /** Of the message; null where it is in the words of the page. */
  readonly language: string | null;
}

export interface Findings {
  /** What keeps it from being published. */
  readonly mistakes: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Elements of standards that it gives, and that it lacks. */
  readonly completeness: readonly { readonly standard: string; readonly present: number; readonly missing: readonly string[] }[];
}

export type Judged = RegisterValidateQuery['microcredentialValidate'];

interface Told {
  readonly path: readonly string[];
  readonly message: string;
  readonly messageLanguage: string;
  readonly fix: string | null;
}

export const NO_FINDINGS: Findings = { mistakes: [], warnings: [], completeness: [] };

const STANDARDS = ['EU', 'NZ', 'AU'] as const;

export const findingsOf = (judged: Judged, values: Values): Findings => ({
  mistakes: [...judged.mistakes, ...judged.errors].map((told) => placed(told, values)),
  warnings: judged.warnings.map((told) => placed(told, values)),
  completeness: STANDARDS.flatMap((standard) => {
    const found = judged[standard];
    return found ? [{ standard, present: found.present.length, missing: found.missing }] : [];
  }),
});

export const placed = ({ path, message, messageLanguage, fix }: Told, values: Values): Finding => ({ field: fieldOf(path, values), message, fix, language: messageLanguage });

/**
 * What the rules say, after what somebody has to choose or to write otherwise, in the words of the page: of a field whose
 * value could not be sent the rules know nothing. Each is said once.
 */
export function withLacking(findings: Findings, lacking: readonly Lacking[], say: (what: Lacking['what']) => string): Findings {
  const unsent = new Set<string | null>(lacking.map(({ field }) => field));
  const own = lacking.map(({ field, what }) => ({ field, message: say(what), fix: null, language: null }));
  return { ...findings, mistakes: eachOnce([...own, ...findings.mistakes.filter(({ field }) => !unsent.has(field))]) };
}

const eachOnce = (findings: readonly Finding[]): Finding[] => [...new Map(findings.map((finding) => [`${finding.field} ${finding.message}`, finding])).values()];

/**
 * The field where a place in the input is typed: `['input', 'credits', 'value']` -> `credits.value`. Rows that say
 * nothing are no part of the input, so that places in lists count the others alone.
 */
export function fieldOf(path: readonly string[], values: Values): string | null {
  const steps = path.filter((step, place) => !(place === 0 && step === 'input') && !(place <= 1 && step === 'microcredential'));
  const name = steps.join('.');
  const group = ROW_GROUPS.find(({ rows }) => name === rows || name.startsWith(`${rows}.`));
  return group === undefined ? singleFieldOf(steps, name) : fieldOfRow(group, steps.slice(group.rows.split('.').length), values);
}

function singleFieldOf([first, second]: readonly string[], name: string): string | null {
  if (first === undefined) return null;
  const named = (wanted: string): string | undefined => SINGLE_FIELDS.find((field) => field.name === wanted)?.name;
  return named(name) ?? named([first, second].join('.')) ?? named(first) ?? SINGLE_FIELDS.find((field) => field.name.startsWith(`${first}.`))?.name ?? null;
}

function fieldOfRow(group: RowGroup, [step, ...inner]: readonly string[], values: Values): string {
  const { rows, fields } = group;
  const filled = filledRows(group, values);
  const place = rows === 'title' && step !== undefined && !/^\d+$/.test(step) ? filled.find((row) => values[`title.${row}.language`] === step) : filled[Number(step ?? 0)];
  const field = fields.find(({ name }) => name === inner.join('.')) ?? fields.find(({ name }) => name === inner[0] || name.startsWith(`${inner[0]}.`)) ?? fields[0];
  return `${rows}.${place ?? 0}.${field?.name}`;
}

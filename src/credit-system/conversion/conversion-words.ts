import type { CreditRefusal, HoursFigure, OutOfForce, RateExplanation } from '../../core/credit/index.js';

/** The sentences of a conversion, in English; `unit` names the credit of a system. */
export type UnitOf = (system: string) => string;

/** A ratio is stated as a fraction; a whole one reads better as a number. */
const plain = (exact: string): string => exact.replace(/\/1$/, '');

const range = (min: string, max: string): string => (min === max ? plain(min) : `${plain(min)} to ${plain(max)}`);

const hours = ({ system, min, max, jurisdiction }: HoursFigure, unit: UnitOf): string =>
  `one ${unit(system)} is ${range(min, max)} hours of work${jurisdiction ? ` in ${jurisdiction}` : ''}`;

/** What one result rests on. */
export function groundSentence(ground: RateExplanation, unit: UnitOf): string {
  switch (ground.kind) {
    case 'STATED':
      return `A document states that one ${unit(ground.one)} is worth ${range(ground.min, ground.max)} of the ${unit(ground.other)}.`;
    case 'HOURS':
      return `By hours: ${hours(ground.from, unit)}, and ${hours(ground.to, unit)}.`;
    case 'YEAR':
      return `By shares of a full-time year, which has ${ground.from.creditsPerFullTimeYear} of the ${unit(ground.from.system)} and ${ground.to.creditsPerFullTimeYear} of the ${unit(ground.to.system)}.`;
  }
}

const CAUSE: Record<OutOfForce['cause'], (system: OutOfForce) => string> = {
  STATUS: ({ status }) => `its status is ${status}`,
  ENDED: () => 'it has ended, on a day that is not known',
  BEFORE_START: ({ validFrom }) => `it holds from ${validFrom}`,
  AFTER_END: ({ validTo }) => `it held until ${validTo}`,
};

const names = (systems: readonly { readonly system: string }[]): string => systems.map(({ system }) => system).join(' and ');

export const RANGE_SENTENCE = 'The record states only a range of sizes, and a range is no value: ask its awarding body for the size that was awarded.';

/** Why a basis gives nothing. */
export function refusalSentence({ explanation }: CreditRefusal, unit: UnitOf): string {
  switch (explanation.kind) {
    case 'NOT_IN_FORCE':
      return `Not in force on the day asked about: ${explanation.systems.map((system) => `${system.system} (${CAUSE[system.cause](system)})`).join(', ')}.`;
    case 'NOT_STATED':
      return 'No document states a ratio between the two systems. A way by a third system is never taken.';
    case 'CONTACT_HOURS':
      return `Hours taught are no workload: ${names(explanation.systems)}.`;
    case 'MIXED_HOURS':
      return `Hours taught and own work are counted together: ${names(explanation.systems)}.`;
    case 'NO_HOURS':
      return `No hours of work are stated for a credit of ${names(explanation.systems)}.`;
    case 'NO_FULL_TIME_YEAR':
      return `No credits are stated for a full-time year: ${explanation.systems.join(' and ')}.`;
    case 'RECALLED':
      return `Withheld, because nobody has read the figures in a document: ${groundSentence(explanation.withheld, unit)}`;
  }
}

import type { CreditRefusal, HoursFigure, OutOfForce, RateExplanation } from '../../../core/credit/index.js';
import { plain, type ConversionWords, type UnitOf } from './words.js';

const range = (min: string, max: string): string => (min === max ? plain(min) : `${plain(min)} to ${plain(max)}`);

const hours = ({ system, min, max, jurisdiction }: HoursFigure, unit: UnitOf): string =>
  `one ${unit(system)} is ${range(min, max)} hours of work${jurisdiction ? ` in ${jurisdiction}` : ''}`;

function ground(told: RateExplanation, unit: UnitOf): string {
  switch (told.kind) {
    case 'STATED':
      return `A document states that one ${unit(told.one)} is worth ${range(told.min, told.max)} of the ${unit(told.other)}.`;
    case 'HOURS':
      return `By hours: ${hours(told.from, unit)}, and ${hours(told.to, unit)}.`;
    case 'YEAR':
      return `By shares of a full-time year, which has ${told.from.creditsPerFullTimeYear} of the ${unit(told.from.system)} and ${told.to.creditsPerFullTimeYear} of the ${unit(told.to.system)}.`;
  }
}

const CAUSE: Record<OutOfForce['cause'], (system: OutOfForce) => string> = {
  STATUS: ({ status }) => `its status is ${status}`,
  ENDED: () => 'it has ended, on a day that is not known',
  BEFORE_START: ({ validFrom }) => `it holds from ${validFrom}`,
  AFTER_END: ({ validTo }) => `it held until ${validTo}`,
};

const names = (systems: readonly { readonly system: string }[]): string => systems.map(({ system }) => system).join(' and ');

function refusal(told: CreditRefusal['explanation'], unit: UnitOf): string {
  switch (told.kind) {
    case 'NOT_IN_FORCE':
      return `Not in force on the day asked about: ${told.systems.map((system) => `${system.system} (${CAUSE[system.cause](system)})`).join(', ')}.`;
    case 'NOT_STATED':
      return 'No document states a ratio between the two systems. A way by a third system is never taken.';
    case 'CONTACT_HOURS':
      return `Hours taught are no workload: ${names(told.systems)}.`;
    case 'MIXED_HOURS':
      return `Hours taught and own work are counted together: ${names(told.systems)}.`;
    case 'NO_HOURS':
      return `No hours of work are stated for a credit of ${names(told.systems)}.`;
    case 'NO_FULL_TIME_YEAR':
      return `No credits are stated for a full-time year: ${told.systems.join(' and ')}.`;
    case 'RECALLED':
      return `Withheld, because nobody has read the figures in a document: ${ground(told.withheld, unit)}`;
  }
}

/** English. */
export const en: ConversionWords = {
  ground,
  refusal,
  range: () => 'The record states only a range of sizes, and a range is no value: ask its awarding body for the size that was awarded.',
};

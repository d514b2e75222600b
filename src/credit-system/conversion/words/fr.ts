import type { CreditRefusal, HoursFigure, OutOfForce, RateExplanation } from '../../../core/credit/index.js';
import { plain, type ConversionWords, type UnitOf } from './words.js';

const range = (min: string, max: string): string => (min === max ? plain(min) : `de ${plain(min)} à ${plain(max)}`);

const hours = ({ system, min, max, jurisdiction }: HoursFigure, unit: UnitOf): string =>
  `1 ${unit(system)} représente ${range(min, max)} heures de travail${jurisdiction ? ` (${jurisdiction})` : ''}`;

function ground(told: RateExplanation, unit: UnitOf): string {
  switch (told.kind) {
    case 'STATED':
      return `Un document indique que 1 ${unit(told.one)} vaut ${range(told.min, told.max)} × ${unit(told.other)}.`;
    case 'HOURS':
      return `Par les heures : ${hours(told.from, unit)}, et ${hours(told.to, unit)}.`;
    case 'YEAR':
      return `Par parts d’une année à temps plein, qui compte ${told.from.creditsPerFullTimeYear} × ${unit(told.from.system)} et ${told.to.creditsPerFullTimeYear} × ${unit(told.to.system)}.`;
  }
}

const CAUSE: Record<OutOfForce['cause'], (system: OutOfForce) => string> = {
  STATUS: ({ status }) => `son statut est ${status}`,
  ENDED: () => 'il a pris fin, un jour qui n’est pas connu',
  BEFORE_START: ({ validFrom }) => `il vaut à partir de ${validFrom}`,
  AFTER_END: ({ validTo }) => `il a valu jusqu’à ${validTo}`,
};

const names = (systems: readonly { readonly system: string }[]): string => systems.map(({ system }) => system).join(' et ');

function refusal(told: CreditRefusal['explanation'], unit: UnitOf): string {
  switch (told.kind) {
    case 'NOT_IN_FORCE':
      return `Pas en vigueur le jour demandé : ${told.systems.map((system) => `${system.system} (${CAUSE[system.cause](system)})`).join(', ')}.`;
    case 'NOT_STATED':
      return 'Aucun document n’indique de rapport entre les deux systèmes. On ne passe jamais par un troisième.';
    case 'CONTACT_HOURS':
      return `Des heures enseignées ne sont pas une charge de travail : ${names(told.systems)}.`;
    case 'MIXED_HOURS':
      return `Heures enseignées et travail personnel sont comptés ensemble : ${names(told.systems)}.`;
    case 'NO_HOURS':
      return `Aucune heure de travail n’est indiquée pour un crédit de ${names(told.systems)}.`;
    case 'NO_FULL_TIME_YEAR':
      return `Aucun nombre de crédits n’est indiqué pour une année à temps plein : ${told.systems.join(' et ')}.`;
    case 'RECALLED':
      return `Retenu, car personne n’a lu les chiffres dans un document : ${ground(told.withheld, unit)}`;
  }
}

/** French. */
export const fr: ConversionWords = {
  ground,
  refusal,
  range: () => 'La fiche n’indique qu’une fourchette de tailles, et une fourchette n’est pas une valeur : demandez à son organisme certificateur la taille qui a été attribuée.',
};

import { invariant } from '../invariant.js';
import { readExact } from './amount.js';
import { RATIO_STANDINGS, type CreditSystemData, type RatioStanding, type StatedRatioData } from './credit-system.js';
import { refusal, restingOn, sourceGround, type CreditRate, type CreditRefusal } from './rate.js';

type Statement = StatedRatioData & { readonly basis: RatioStanding };

const isStatement = (ratio: StatedRatioData): ratio is Statement => ratio.basis !== 'DERIVED';

const statementsAbout = (one: CreditSystemData, other: CreditSystemData): Statement[] =>
  one.conversions.filter(isStatement).filter(({ to }) => to === other.code);

function rateOf(one: CreditSystemData, statement: Statement, reversed: boolean): CreditRate {
  const { to, ratio, ratioMin, ratioMax, basis, source } = statement;
  const min = ratio ?? ratioMin;
  const max = ratio ?? ratioMax;
  invariant(min != null && max != null, `the loader admits no conversion without a ratio, but ${one.code} to ${to} has none`);
  return {
    basis: 'STATED',
    statedAs: basis,
    low: reversed ? readExact(max).inverse() : readExact(min),
    high: reversed ? readExact(min).inverse() : readExact(max),
    reversed,
    ...restingOn(sourceGround(one, source)),
    explanation: { kind: 'STATED', one: one.code, other: to, min: String(min), max: String(max) },
  };
}

const standing = ({ statedAs }: CreditRate): number => RATIO_STANDINGS.findIndex((name) => name === statedAs);

/**
 * One rate for each statement that either system makes about the other: 1 ECTS credit = 2 UK credits is stated by both,
 * the second time as 1/2 and so read backwards. The stronger standing first, then those made by the source.
 */
export function statedRates(from: CreditSystemData, to: CreditSystemData): (CreditRate | CreditRefusal)[] {
  const rates = [
    ...statementsAbout(from, to).map((statement) => rateOf(from, statement, false)),
    ...statementsAbout(to, from).map((statement) => rateOf(to, statement, true)),
  ];
  return rates.length === 0 ? [refusal('STATED', { kind: 'NOT_STATED' })] : rates.sort((a, b) => standing(a) - standing(b));
}

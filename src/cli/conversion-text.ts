import type { CreditConversionType, CreditResult } from '../credit-system/conversion/conversion.type.js';
import { colours } from './terminal.js';

const amount = ({ min, max }: CreditResult): string => {
  const shown = ({ exact, decimal, rounded }: CreditResult['min']): string => (exact === decimal ? exact : `${exact} (${rounded ? 'about ' : ''}${decimal})`);
  return min.exact === max.exact ? shown(min) : `${shown(min)} to ${shown(max)}`;
};

function resultLines(result: CreditResult): string[] {
  const basis = result.statedAs ? `${result.basis}, ${result.statedAs}` : result.basis;
  return [
    `  ${colours.bold(amount(result))}  ${basis}${result.reversed ? ', read backwards' : ''}`,
    `    ${result.explanation}`,
    ...result.sources.map((source) => colours.dim(`    “${source.title}” (${source.provenance})`)),
  ];
}

/** A conversion as a person reads it: each basis by itself, then what cannot be used. */
export const conversionText = (value: string, conversion: CreditConversionType): string =>
  [
    colours.bold(`${value} ${conversion.from.code} in ${conversion.to.code}:`),
    ...conversion.results.flatMap(resultLines),
    ...conversion.refused.map(({ basis, reason, explanation }) => `  ${colours.dim(`${basis}: ${reason}. ${explanation}`)}`),
  ].join('\n');

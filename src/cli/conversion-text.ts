import type { CreditConversionType, CreditResult } from '../credit-system/conversion/conversion.type.js';
import type { LanguageArgument } from '../record/localised-text.type.js';
import type { RequestContext } from '../record/request-context.js';
import { colours } from './terminal.js';

const NO_LANGUAGE: LanguageArgument = {};

const amount = ({ min, max }: CreditResult): string => {
  const shown = ({ exact, decimal, rounded }: CreditResult['min']): string => (exact === decimal ? exact : `${exact} (${rounded ? 'about ' : ''}${decimal})`);
  return min.exact === max.exact ? shown(min) : `${shown(min)} to ${shown(max)}`;
};

function resultLines(result: CreditResult, context: RequestContext): string[] {
  const basis = result.statedAs ? `${result.basis}, ${result.statedAs}` : result.basis;
  return [
    `  ${colours.bold(amount(result))}  ${basis}${result.reversed ? ', read backwards' : ''}`,
    `    ${result.explanation(NO_LANGUAGE, context)}`,
    ...result.sources.map((source) => colours.dim(`    “${source.title}” (${source.provenance})`)),
  ];
}

/** A conversion as a person reads it: each basis by itself, then what cannot be used. */
export const conversionText = (value: string, conversion: CreditConversionType, context: RequestContext): string =>
  [
    colours.bold(`${value} ${conversion.from.code} in ${conversion.to.code}:`),
    ...conversion.results.flatMap((result) => resultLines(result, context)),
    ...conversion.refused.map((refused) => `  ${colours.dim(`${refused.basis}: ${refused.reason}. ${refused.explanation(NO_LANGUAGE, context)}`)}`),
  ].join('\n');

import type { Chain } from '../equivalence/chain.type.js';
import { Equivalence, type EquivalenceAnswer } from '../equivalence/equivalence.type.js';
import type { LanguageArgument } from '../record/localised-text.type.js';
import type { RequestContext } from '../record/request-context.js';
import { colours } from './terminal.js';

const NO_LANGUAGE: LanguageArgument = {};

const headline = (answer: EquivalenceAnswer): string =>
  answer instanceof Equivalence
    ? `${answer.verdict} ${answer.levels.map(({ level, relations }) => `${level.code} {${relations.join(' ')}}`).join(', ')}`
    : answer.reason;

function chainLines(chain: Chain): string[] {
  const word = chain.deciding ? colours.green('decides') : colours.dim(chain.agreement?.toLowerCase() ?? '');
  return [
    `  ${word}`,
    ...chain.steps.flatMap(({ alignment, reaches, reversed, gap }) => {
      const end = gap ? 'left out on purpose' : reaches.length > 0 ? reaches.map((level) => `${level.framework.code} ${level.code}`).join(', ') : '–';
      const source = alignment.sources[0];
      const document = source ? `“${source.title}”${source.year ? `, ${source.year}` : ''} (${source.provenance})${source.url ? ` ${source.url}` : ''}` : 'no document named';
      return [`    ${alignment.key}${reversed ? ' (read backwards)' : ''} → ${end}`, colours.dim(`      ${document}`)];
    }),
  ];
}

/** An answer as a person reads it: what it is, why, and every chain with its documents. */
export function answerText(answer: EquivalenceAnswer, context: RequestContext): string {
  const settle = answer instanceof Equivalence ? [] : [`What would settle it: ${answer.wouldSettle(NO_LANGUAGE, context)}`];
  return [
    colours.bold(`${answer.from.framework.code} ${answer.from.code} → ${answer.to.code}, as of ${answer.asOf}: ${headline(answer)}`),
    answer.explanation(NO_LANGUAGE, context),
    ...settle,
    ...(answer.chains.length > 0 ? ['Chains:'] : []),
    ...answer.chains.flatMap(chainLines),
  ].join('\n');
}

import type { Chain, ChainStep } from '../equivalence/chain.type.js';
import { Equivalence, type EquivalenceAnswer } from '../equivalence/equivalence.type.js';
import type { LanguageArgument } from '../record/localised-text.type.js';
import type { RequestContext } from '../record/request-context.js';
import type { Source } from '../source/source.type.js';
import { colours } from './terminal.js';

const NO_LANGUAGE: LanguageArgument = {};

const headline = (answer: EquivalenceAnswer): string =>
  answer instanceof Equivalence
    ? `${answer.verdict} ${answer.levels.map(({ level, relations }) => `${level.code} {${relations.join(' ')}}`).join(', ')}`
    : answer.reason;

function chainLines(chain: Chain): string[] {
  const word = chain.deciding ? colours.green('decides') : colours.dim(chain.agreement?.toLowerCase() ?? '');
  const { steps } = chain;
  const end = steps.findIndex(({ reaches }) => reaches.length === 0);
  return [
    `  ${word}`,
    ...steps.flatMap((step, place) => [
      `    ${step.alignment.key}${step.reversed ? ' (read backwards)' : ''} → ${end >= 0 && place > end ? 'not reached' : ledTo(step)}`,
      colours.dim(`      ${documentText(step.alignment.sources[0])}`),
    ]),
  ];
}

function ledTo({ reaches, gap }: ChainStep): string {
  if (gap) return 'left out on purpose';
  return reaches.length > 0 ? reaches.map((level) => `${level.framework.code} ${level.code}`).join(', ') : 'contradicts itself';
}

function documentText(source: Source | undefined): string {
  if (!source) return 'no document named';
  const { title, year, provenance, url } = source;
  return `“${title}”${year ? `, ${year}` : ''} (${provenance})${url ? ` ${url}` : ''}`;
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

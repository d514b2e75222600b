import { graphql, type ExecutionResult } from 'graphql';
import { convert } from '../credit-system/conversion/conversion.service.js';
import { ask } from '../equivalence/equivalence.service.js';
import { createGraphqlSchema } from '../graphql-schema.js';
import type { OpenRegistry } from '../main.js';
import type { RequestContext } from '../record/request-context.js';
import { DateScalar, DecimalScalar, JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { answerText } from './answer-text.js';
import { COHERENCE_QUERY } from './coherence-query.js';
import type { Configuration } from './configuration.js';
import { contextOf } from './context.js';
import { conversionText } from './conversion-text.js';
import { prepareRegistry } from './prepare.js';
import { PROJECT } from '../platform/own-file.js';
import { colours, inLines, say } from './terminal.js';

interface Asked {
  readonly asOf?: string | undefined;
  readonly json?: true | undefined;
}

async function withRegistry(configuration: Configuration, work: (registry: OpenRegistry) => Promise<string>): Promise<void> {
  const registry = await prepareRegistry(configuration);
  try {
    say(await work(registry));
  } finally {
    await registry.close();
  }
}

/** What was typed, as the API reads it; a refusal names the argument. */
function read<Value>(argument: string, scalar: { parseValue(typed: unknown): Value }, typed: string): Value {
  try {
    return scalar.parseValue(typed);
  } catch (error) {
    throw new Error(`${argument}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const dayOf = ({ asOf }: Asked, { today }: RequestContext): string => (asOf === undefined ? today : read('--as-of', DateScalar, asOf));

/** One of the operations that are published with the API. */
async function operation(name: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(new URL(`schema/operations/${name}.graphql`, PROJECT), 'utf8');
}

/** What the API answers, without going over HTTP. */
async function asJson(registry: OpenRegistry, source: string, variableValues: Record<string, unknown>): Promise<string> {
  const result: ExecutionResult = await graphql({ schema: createGraphqlSchema(registry), source, variableValues, contextValue: contextOf(['en']) });
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return JSON.stringify(result.data, null, 2);
}

export const resolveLevel = (configuration: Configuration, framework: string, level: string, options: Asked & { readonly to: string }): Promise<void> =>
  withRegistry(configuration, async (registry) => {
    const context = contextOf(['en']);
    const question = { from: { framework, level }, to: options.to, asOf: dayOf(options, context) };
    if (options.json) return asJson(registry, await operation('equivalence'), question);
    return answerText(ask(registry.references.current(), question, context.today), context);
  });

interface ConvertOptions extends Asked {
  readonly to: string;
  readonly jurisdiction?: string | undefined;
  readonly admitRecalled?: true | undefined;
}

export const convertCredits = (configuration: Configuration, value: string, from: string, options: ConvertOptions): Promise<void> =>
  withRegistry(configuration, async (registry) => {
    const { to, admitRecalled } = options;
    const jurisdiction = options.jurisdiction === undefined ? null : read('--jurisdiction', JurisdictionCodeScalar, options.jurisdiction);
    const context = contextOf(['en']);
    const on = dayOf(options, context);
    const question = { value: read('<value>', DecimalScalar, value), from, to, jurisdiction, admitRecalled: admitRecalled ?? false };
    if (options.json) return asJson(registry, await operation('credits'), { ...question, asOf: on });
    return conversionText(value, convert(registry.references.current(), { ...question, on }), context);
  });

export const auditCoherence = (configuration: Configuration, options: Asked): Promise<void> =>
  withRegistry(configuration, async (registry) => {
    const snapshot = registry.references.current();
    const day = dayOf(options, contextOf(['en']));
    if (options.json) return asJson(registry, COHERENCE_QUERY, { asOf: day });
    const findings = await registry.studies.of('coherence', snapshot, day);
    const { en: findingSentence } = await import('../equivalence/coherence/words/en.js');
    const lines = findings.map((finding) => `${colours.bold(`${finding.severity} ${finding.kind}`)} (touches ${finding.touches} answers)\n${inLines(findingSentence(finding), '  ')}`);
    return [`${findings.length} findings on ${day}.`, ...lines].join('\n');
  });

import {
  GraphQLError, Kind, ValidationContext, TypeInfo, visit,
  type DocumentNode, type FieldNode, type GraphQLSchema,
} from 'graphql';
import { createComplexityRule, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { say } from '../words/say.js';
import type { Limits } from './limits.js';
import { RequestErrors, requestError } from './user-error.js';

type CostLimits = Pick<Limits, 'cost' | 'pageSize' | 'defaultPageSize' | 'recursiveSelections' | 'errors'>;

/**
 * Points an operation may cost, before it runs. A field costs 1 and what is below it; what is below counts
 * - once for each element of the page asked for, where the field has an argument `first` or `last`;
 * - once for each element of every argument that is a list, where it has none (`nodes(ids:)`).
 * Elements of other lists in arguments cost 1 each. A field whose schema extensions have `complexity` (a number, or a
 * function as in graphql-query-complexity) costs that instead of 1; such a function may look at presence, numbers and
 * the lengths of lists only (variable-shape.ts). What GraphQL says about itself costs nothing.
 * Throws TOO_COSTLY, and PAGE_TOO_LARGE for each page over the limit.
 *
 *     operationCost(schema, parse('{ frameworks(first: 100) { code name } }'), undefined, {}, limits)   // 201
 */
export function operationCost(
  schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined, variables: Readonly<Record<string, unknown>>, limits: CostLimits,
): number {
  const pages: GraphQLError[] = [];
  const cost = estimate(schema, document, operationName, variables, [introspection, pageCheck(limits, pages), pointsOf(limits)], limits);
  if (pages.length > 0) throw new RequestErrors(pages.slice(0, limits.errors));
  if (cost <= limits.cost) return cost;
  throw requestError('TOO_COSTLY', say((words) => words.tooCostly(cost, limits.cost)));
}

function estimate(
  schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined, variables: Readonly<Record<string, unknown>>,
  estimators: ComplexityEstimator[], limits: CostLimits,
): number {
  let cost = 0;
  const rule = createComplexityRule({
    estimators, operationName, variables, maximumComplexity: Number.MAX_VALUE, maxQueryNodes: limits.recursiveSelections * 2,
    onComplete: (complexity) => {
      cost = complexity;
    },
  });
  // A field whose arguments are wrong is not executed, so it costs nothing; its execution reports what is wrong.
  const ignore = (): void => undefined;
  try {
    visit(document, rule(new ValidationContext(schema, document, new TypeInfo(schema), ignore)));
  } catch (error) {
    if (error instanceof GraphQLError) return Infinity;
    throw error;
  }
  return cost;
}

const introspection: ComplexityEstimator = ({ field }) => (field.name.startsWith('__') ? 0 : undefined);

/** Notes pages over the limit; leaves the cost to the next estimator. */
function pageCheck({ pageSize }: CostLimits, found: GraphQLError[]): ComplexityEstimator {
  return ({ args, node }) => {
    for (const argument of PAGE_ARGUMENTS) {
      const asked: unknown = args[argument];
      if (typeof asked !== 'number' || asked <= pageSize) continue;
      found.push(requestError('PAGE_TOO_LARGE', say((words) => words.pageTooLarge(argument, asked, pageSize)), { nodes: argumentNode(node, argument) }));
    }
  };
}

const PAGE_ARGUMENTS = ['first', 'last'] as const;

function argumentNode(field: FieldNode, name: string): FieldNode['arguments'] {
  return field.arguments?.filter((argument) => argument.name.value === name && argument.kind === Kind.ARGUMENT);
}

function pointsOf({ defaultPageSize }: CostLimits): ComplexityEstimator {
  return (asked) => {
    const own = ownPoints(asked);
    if (typeof own === 'object') return own.total;
    const lists = Object.values(asked.args).filter((value): value is unknown[] => Array.isArray(value));
    const elements = elementsWithin(asked.args);
    if (asked.field.args.some(({ name }) => isPageArgument(name))) {
      return own + elements + pageOf(asked.args, defaultPageSize) * asked.childComplexity;
    }
    const times = lists.reduce((product, list) => product * list.length, 1);
    return own + elements + times * asked.childComplexity;
  };
}

/** The points of the field itself, or of the field and all below it where the schema works that out. */
function ownPoints(asked: ComplexityEstimatorArgs): number | { total: number } {
  const { complexity } = asked.field.extensions;
  if (typeof complexity === 'number') return complexity;
  return typeof complexity === 'function' ? { total: Number(complexity(asked)) } : 1;
}

function isPageArgument(name: string): boolean {
  return (PAGE_ARGUMENTS as readonly string[]).includes(name);
}

function pageOf(values: Readonly<Record<string, unknown>>, defaultPageSize: number): number {
  const asked = values['first'] ?? values['last'];
  return typeof asked === 'number' ? Math.max(asked, 0) : defaultPageSize;
}

function elementsWithin(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce<number>((sum, part) => sum + elementsWithin(part), own);
}

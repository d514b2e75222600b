import { Kind, getOperationAST, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { PlannedOperation } from './execution/planned-operation.js';
import type { Limits } from './limits.js';
import { operationCost } from './operation-cost.js';

/** What is known of an operation whatever its variables are. */
export interface OperationFacts {
  readonly name: string | undefined;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The names of the root fields it selects, fragments unfolded, each once. */
  readonly rootFields: readonly string[];
}

/** An operation of a document that has passed validation and the limits of documents. */
export class PreparedOperation {
  readonly facts: OperationFacts;
  readonly planned: PlannedOperation;
  private readonly costs = new LRUCache<string, number>({ max: 100 });

  constructor(private readonly schema: GraphQLSchema, private readonly document: DocumentNode, operation: OperationDefinitionNode) {
    this.planned = new PlannedOperation(schema, document, operation);
    this.facts = { name: operation.name?.value, kind: operation.operation, rootFields: rootFieldsOf(document, operation) };
  }

  /** Points of this operation with these variables, worked out once per shape of them. Throws as operationCost does. */
  cost(shape: string, variables: Readonly<Record<string, unknown>>, limits: Limits): number {
    let cost = this.costs.get(shape);
    if (cost === undefined) {
      cost = operationCost(this.schema, this.document, this.facts.name, variables, limits);
      this.costs.set(shape, cost);
    }
    return cost;
  }
}

/** A document that has passed validation and the limits of documents. */
export class PreparedDocument {
  private readonly operations = new Map<string | undefined, PreparedOperation>();

  constructor(private readonly schema: GraphQLSchema, readonly document: DocumentNode) {}

  /** Undefined where the document has no such operation, or several and no name was given. */
  operation(name: string | undefined): PreparedOperation | undefined {
    let prepared = this.operations.get(name);
    if (prepared === undefined) {
      const operation = getOperationAST(this.document, name);
      if (operation == null) return undefined;
      prepared = new PreparedOperation(this.schema, this.document, operation);
      this.operations.set(name, prepared);
    }
    return prepared;
  }
}

/** The documents asked most recently, by their text. */
export type PreparedDocuments = LRUCache<string, PreparedDocument>;

export function preparedDocuments({ preparedCharacters }: Pick<Limits, 'preparedCharacters'>): PreparedDocuments {
  return new LRUCache({ maxSize: preparedCharacters, sizeCalculation: (_document, text) => text.length + 1 });
}

function rootFieldsOf(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value) collect(definition.selectionSet);
        }
      }
    }
  };
  collect(operation.selectionSet);
  return [...names];
}

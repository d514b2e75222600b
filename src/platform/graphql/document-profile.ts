import { Kind, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How large an operation is once its fragments are unfolded. */
export interface Profile {
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
}

const NOTHING: Profile = { depth: 0, aliases: 0, rootFields: 0 };

/** What GraphQL says about itself is not measured: the standard introspection query is 15 deep. */
const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Measures an operation. Each fragment is measured once however often it is spread, so the time is linear in the
 * document even where the unfolded operation is exponential in it. Fragments must not be cyclic.
 *
 *     profileOf('{ a { b } c: a { b } }')   // { depth: 2, aliases: 1, rootFields: 2 }
 */
export function profileOf(operation: OperationDefinitionNode, fragment: (name: string) => FragmentDefinitionNode | null | undefined): Profile {
  const measured = new Map<string, Profile>();

  function ofSelections({ selections }: SelectionSetNode): Profile {
    return selections.map(ofSelection).reduce(beside, NOTHING);
  }

  function ofSelection(selection: SelectionNode): Profile {
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const aliases = selection.alias === undefined ? 0 : 1;
    const within = selection.selectionSet === undefined || INTROSPECTION.has(selection.name.value) ? NOTHING : ofSelections(selection.selectionSet);
    return { depth: within.depth + 1, aliases: within.aliases + aliases, rootFields: 1 };
  }

  function ofFragment(name: string): Profile {
    let profile = measured.get(name);
    if (profile === undefined) {
      const definition = fragment(name);
      profile = definition == null ? NOTHING : ofSelections(definition.selectionSet);
      measured.set(name, profile);
    }
    return profile;
  }

  return ofSelections(operation.selectionSet);
}

function beside(a: Profile, b: Profile): Profile {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, rootFields: a.rootFields + b.rootFields };
}

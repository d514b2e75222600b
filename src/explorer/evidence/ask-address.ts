import { suggestionText } from '../parts/suggest-box/suggestion-text.js';
import type { LinkValues } from '../words/speaking.js';

interface AskedLevel {
  readonly framework: { readonly code: string; readonly acronym: string; readonly name: string };
  readonly level: string;
}

interface AskedFramework {
  readonly code: string;
  readonly acronym: string;
  readonly name: string;
}

/** What the first page is asked, as its fields hold what they have suggested. */
export const askValues = ({ framework, level }: AskedLevel, to: AskedFramework, asOf: string | null): LinkValues => ({
  from: suggestionText({ code: `${framework.code} ${level}`, label: `${framework.acronym} ${level}`, detail: framework.name }),
  to: suggestionText({ code: to.code, label: `${to.acronym}: ${to.name}` }),
  asOf,
});

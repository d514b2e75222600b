import { AskSuggestDocument, type SuggestionKind } from '../../../../schema/explorer/client/graphql.js';
import type { Asking } from '../../page/asking.js';
import { codeIn, type Suggested } from '../../parts/suggest-box/suggestion-text.js';
import type { Kind, Question } from './question.js';

/** What typed words turned out to mean. */
export type Meant =
  | { readonly kind: 'one'; readonly code: string }
  | { readonly kind: 'several'; readonly of: readonly Suggested[] }
  | { readonly kind: 'none' };

/** What can stand in a field of the form. */
export type Field = 'from' | 'to' | 'credits';

/** What each field asks for, by the kind of question. */
export const FIELD_KINDS: Readonly<Record<Kind, Readonly<Partial<Record<Field, SuggestionKind>>>>> = {
  level: { from: 'LEVEL', to: 'FRAMEWORK' },
  credit: { from: 'CREDIT_SYSTEM', to: 'CREDIT_SYSTEM' },
  microcredential: { from: 'MICROCREDENTIAL', to: 'FRAMEWORK', credits: 'CREDIT_SYSTEM' },
};

/** How codes of each kind look. A word may look like one too: whether there is such a code the registry says. */
const LOOKS: Readonly<Partial<Record<SuggestionKind, RegExp>>> = {
  LEVEL: /^[a-z][a-z0-9-]*:\S+$/,
  FRAMEWORK: /^[a-z][a-z0-9-]*$/,
  CREDIT_SYSTEM: /^[a-z][a-z0-9-]*$/,
  MICROCREDENTIAL: /^[a-z0-9-]+:[\w.-]+$/,
};

/** Most that are shown to choose from. */
const MOST = 20;

/** Pure. Whether a text stands in an address as it is: a code, as far as one can see. */
export const looksLikeCode = (text: string, kind: SuggestionKind): boolean => LOOKS[kind]?.test(text) ?? false;

/** Pure. A suggestion's code as addresses have it: `ie-nfq 8` is `ie-nfq:8`. */
export const addressCode = (code: string, kind: SuggestionKind): string => (kind === 'LEVEL' ? code.replace(' ', ':') : code);

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, ' ').trim();

/** Pure. What was meant by a text, of what the registry suggests: the one of that very name or code, or the only one. */
export function meantBy(text: string, suggested: readonly Suggested[], kind: SuggestionKind): Meant {
  const sought = folded(text);
  const exact = suggested.filter(({ code, label }) => [code, label, label.split(':')[0] ?? label].some((name) => folded(name) === sought));
  const [only] = exact.length === 1 ? exact : suggested;
  if (only === undefined) return { kind: 'none' };
  return exact.length === 1 || suggested.length === 1 ? { kind: 'one', code: addressCode(only.code, kind) } : { kind: 'several', of: exact.length > 1 ? exact : suggested };
}

/** What somebody meant by what stands in a field. */
export async function whatIsMeant(text: string, kind: SuggestionKind, asking: Asking): Promise<Meant> {
  const code = codeIn(text);
  if (code !== null) return { kind: 'one', code: addressCode(code, kind) };
  const { suggest } = await asking.ask(AskSuggestDocument, { text, kinds: [kind], first: MOST });
  return meantBy(text, suggest, kind);
}

/** Fields of a question that hold words rather than codes. Pure. */
export function wordedFields(question: Question): Field[] {
  return filledFields(question).filter((field) => !looksLikeCode(question[field] ?? '', FIELD_KINDS[question.kind][field] ?? 'FRAMEWORK'));
}

/** Fields of a question that hold anything. Pure. */
export const filledFields = (question: Question): Field[] =>
  (Object.keys(FIELD_KINDS[question.kind]) as Field[]).filter((field) => (question[field] ?? '') !== '');

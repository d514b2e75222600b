import {
  AskDocumentsDocument, AskLevelDocument, AskOtherDayDocument, type AskAnswerFragment, type AskChainFragment, type AskDocumentFragment, type AskLevelQuery,
} from '../../../../schema/explorer/client/graphql.js';
import type { Answered, Asking } from '../../page/asking.js';
import { levelRef, policyOf, type Question } from '../question/question.js';

/** All that the answer about a level shows. */
export interface LevelFound {
  readonly answer: AskAnswerFragment;
  readonly spans: AskLevelQuery['equivalenceTimeline'];
  readonly near: NonNullable<AskLevelQuery['near']>;
  readonly far: NonNullable<AskLevelQuery['far']>;
  readonly registry: AskLevelQuery['registry'];
  /** By key: of the chains that are drawn or compared. */
  readonly documents: ReadonlyMap<string, AskDocumentFragment>;
  /** The answer of the day to compare with. */
  readonly other: AskAnswerFragment | null;
}

/** What the interface takes in one go is far more; a page that names more documents is not read. */
const MOST_DOCUMENTS = 60;

export async function loadLevel(question: Question, asking: Asking): Promise<Answered<LevelFound>> {
  const { to, asOf, knownAt, and } = question;
  const from = levelRef(question.from);
  const asked = { from, to, policy: policyOf(question), knownAt };
  const { data, errors } = await asking.answer(AskLevelDocument, { ...asked, framework: from.framework, asOf });
  if (errors.length > 0 || !data?.equivalence || !data.near || !data.far) return { data: null, errors };
  const second = and === null ? null : await asking.answer(AskOtherDayDocument, { ...asked, asOf: and });
  if (second !== null && second.errors.length > 0) return { data: null, errors: second.errors };
  const other = second?.data?.equivalence ?? null;
  const chains = [...shownChains(question, data.equivalence.chains), ...(other === null ? [] : [...data.equivalence.chains, ...other.chains])];
  const keys = [...new Set(chains.flatMap(({ steps }) => steps.map(({ alignment }) => alignment.key)))].slice(0, MOST_DOCUMENTS);
  const { nodes } = keys.length === 0 ? { nodes: [] } : await asking.ask(AskDocumentsDocument, { ids: keys.map((key) => `alignment:${key}`), knownAt });
  const documents = new Map(nodes.flatMap((node) => (node?.__typename === 'Alignment' ? [[node.key, node] as const] : [])));
  const { equivalence: answer, equivalenceTimeline: spans, near, far, registry } = data;
  return { data: { answer, spans, near, far, registry, documents, other }, errors: [] };
}

/** Those that decide, and the one that is looked at. */
const shownChains = ({ chain }: Question, chains: readonly AskChainFragment[]): AskChainFragment[] =>
  chains.filter(({ deciding }, place) => deciding || place === chain - 1 || place === 0);

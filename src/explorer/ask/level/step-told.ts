import type { AskDocumentFragment } from '../../../../schema/explorer/client/graphql.js';
import { spanText } from '../../parts/span/span.js';
import type { Words } from '../../words/words.js';
import type { StepTold } from './chain-steps.js';
import { pairsUsed, type ChainView } from './chain-view.js';

/** The documents of a chain, told one by one: what each says here, with what force, how it was seen, and when it holds. Pure. */
export function stepsTold(chain: ChainView, documents: ReadonlyMap<string, AskDocumentFragment>, hrefs: readonly string[], words: Words): StepTold[] {
  return chain.legs.map(({ key, title, basis, reversed, gap }, at): StepTold => {
    const [near, far] = [chain.places[at]!, chain.places[at + 1]!];
    const document = documents.get(key);
    return {
      href: hrefs[at] ?? '',
      label: words.say('ask.step.label', { step: at + 1, near: near.acronym, far: far.acronym, title }),
      reversed,
      title,
      url: document?.sources[0]?.url ?? null,
      facts: [
        [words.say('ask.step.relates'), [words.say('ask.step.pair', { from: document?.from.acronym ?? near.acronym, to: document?.to.acronym ?? far.acronym }), ...(reversed ? [words.say('ask.step.reversed')] : [])]],
        [words.say('ask.step.says'), document ? saidBy(document, chain, at, gap, words) : [far.levels.join(', ')]],
        [words.say('ask.step.force'), [words.say(`ask.basis.${basis}`)]],
        ...(document ? standingOf(document, words) : []),
      ],
    };
  });
}

function saidBy(document: AskDocumentFragment, { places }: ChainView, at: number, gap: boolean, words: Words): string[] {
  const [near, far] = [places[at]!, places[at + 1]!];
  const pairs = pairsUsed(document, near, far).map(({ near: one, far: other, relation, provenance, pinpoint }) => {
    const said = words.say(`ask.pair.${relation}`, { near: near.acronym, one, far: far.acronym, other });
    return [said, pinpoint, provenance === document.provenance ? null : words.say(`provenance.${provenance}`)].filter((part) => part !== null).join('; ');
  });
  return pairs.length > 0 ? pairs : [words.say(gap ? 'ask.step.gap' : 'ask.step.silent', { levels: near.levels.join(', ') })];
}

function standingOf(document: AskDocumentFragment, words: Words): [string, string[]][] {
  const { provenance, validFrom, validTo, complete, coverage, standing, supersededBy, sources: [source] } = document;
  return [
    [words.say('ask.step.seen'), [words.say(`provenance.${provenance}`), ...(source?.pinpoint ? [source.pinpoint] : [])]],
    [words.say('ask.step.holds'), [spanText(words, validFrom, validTo), ...supersededBy.map(({ title }) => words.say('ask.step.replaced', { title }))]],
    ...(complete ? [] : [[words.say('ask.step.incomplete'), [coverage ?? words.say('ask.step.incompleteText')]] as [string, string[]]]),
    ...(standing === 'ENDORSED' ? [] : [[words.say('ask.step.standing'), [words.say('ask.step.disowned')]] as [string, string[]]]),
  ];
}

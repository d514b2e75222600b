import type { VNode } from 'preact';
import type { LevelRelation, SeenThereFragment } from '../../../../schema/explorer/client/graphql.js';
import { askValues } from '../../parts/ask-link/ask-link.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';
import { Stored } from '../stored.js';

export type SeenLevel = SeenThereFragment['levels'][number];
type Answer = SeenLevel['answer'];
type Yes = Extract<Answer, { readonly __typename: 'Equivalence' }>;
type No = Extract<Answer, { readonly __typename: 'NoEquivalence' }>;

/** How many relations there are: where all remain possible the evidence cannot tell. */
const ALL_RELATIONS = 5;

/** What an answer comes to, in a few words: `NZQCF 5`, or which kind of no. */
export function answerText(words: Words, answer: Answer): string {
  if (answer.__typename === 'NoEquivalence') return words.say(`microcredentials.no.${answer.reason}`);
  const levels = answer.levels.map(({ level }) => level.code);
  const named = new Intl.ListFormat(words.language).format(levels);
  return words.say(`microcredentials.verdict.${answer.verdict}`, { framework: answer.to.acronym, levels: named });
}

const relationsText = (words: Words, relations: readonly LevelRelation[]): string =>
  relations.length === ALL_RELATIONS
    ? words.say('microcredentials.relation.all')
    : new Intl.ListFormat(words.language, { type: 'disjunction' }).format(relations.map((relation) => words.say(`microcredentials.relation.${relation}`)));

/** One placement and what its level is there, with the force, the provenance and the reasons of the answer. */
export function SeenLevelShown({ of: { placement: { level, basis, assertedBy }, answer }, asOf }: { readonly of: SeenLevel; readonly asOf: string }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <article class="seen-level">
      <p class="seen-answer">
        <span class="seen-from">{level.framework.acronym} {level.code}</span> <span class="arrow" aria-hidden="true" />
        <strong>{answerText(words, answer)}</strong>
      </p>
      <p class="quiet small">{words.say('microcredentials.startsFrom', { basis: words.say(`microcredentials.basis.${basis}`) })}{assertedBy && <>: <Stored text={assertedBy.name} /></>}</p>
      {answer.__typename === 'Equivalence' ? <Grounds of={answer} /> : <Reasons of={answer} />}
      <p><a href={link('/', askValues({ framework: level.framework.code, level: level.code }, answer.to.code, asOf))}>{words.say('microcredentials.wholeAnswer')}</a></p>
    </article>
  );
}

function Grounds({ of: { levels, force, provenance, reversed, explanation, explanationLanguage } }: { readonly of: Yes }): VNode {
  const words = useWords();
  return (
    <>
      <ul class="relations">
        {levels.map(({ level, relations, certain }) => (
          <li><strong>{level.code}</strong>: {relationsText(words, relations)}{certain ? '' : ` (${words.say('microcredentials.uncertain')})`}</li>
        ))}
      </ul>
      <p>
        {force && <>{words.say('microcredentials.restsOn', { force: words.say(`microcredentials.force.${force}`) })} </>}
        {provenance && <Provenance of={provenance} />}
        {reversed && <> {words.say('microcredentials.reversed')}</>}
      </p>
      <p lang={explanationLanguage}>{explanation}</p>
    </>
  );
}

function Reasons({ of: { explanation, explanationLanguage, wouldSettle } }: { readonly of: No }): VNode {
  const words = useWords();
  return (
    <>
      <p lang={explanationLanguage}>{explanation}</p>
      <p><span class="quiet">{words.say('microcredentials.wouldSettle')}</span> <span lang={explanationLanguage}>{wouldSettle}</span></p>
    </>
  );
}

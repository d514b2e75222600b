import type { VNode } from 'preact';
import { Provenance } from '../../parts/provenance/provenance.js';
import { frameworkName } from '../../places.js';
import { useLink, useWords } from '../../words/speaking.js';
import { headline, relationText } from '../level/naming.js';
import type { MicrocredentialAnswerParts, Seen } from './microcredential-answer.js';

type Placement = NonNullable<Seen['seenFrom']>['levels'][number];

interface SeenLevelsParts {
  readonly of: readonly Placement[];
  readonly to: MicrocredentialAnswerParts['far'];
  /** The day of the question as asked. */
  readonly asOf: string | null;
}

/** Each placement of the microcredential by itself, and what that level is elsewhere. */
export function SeenLevels({ of, to, asOf }: SeenLevelsParts): VNode {
  const words = useWords();
  return (
    <section id="levels">
      <h2>{words.say('ask.seen.levels')}</h2>
      {of.length === 0 && <p>{words.say('ask.seen.noLevels')}</p>}
      {of.map((seen) => <SeenLevel of={seen} to={to} asOf={asOf} />)}
    </section>
  );
}

function SeenLevel({ of: { placement: { level, basis, caution, assertedBy }, answer }, to, asOf }: { readonly of: Placement } & Omit<SeenLevelsParts, 'of'>): VNode {
  const words = useWords();
  const link = useLink();
  const asked = { level: level.code, from: frameworkName(level.framework, words), to: frameworkName(to, words) };
  return (
    <section class="card seen-level">
      <h3>{headline(answer, asked, words)}</h3>
      {answer.__typename === 'Equivalence' && (
        <>
          <ul class="named-levels">{answer.levels.map(({ level: found, relations }) => <li><strong>{words.say('ask.level', { level: found.code })}</strong> <span>{words.say('ask.relation.of', { asked: level.code, relation: relationText(relations, words) })}</span></li>)}</ul>
          <p class="small">{answer.force && `${words.say('ask.weakest', { basis: words.say(`ask.basis.${answer.force}`) })}; `}{answer.provenance && <Provenance of={answer.provenance} />}</p>
        </>
      )}
      {answer.__typename === 'NoEquivalence' && <p>{words.say(`ask.noMeans.${answer.reason}`)} <strong>{words.say('ask.wouldSettle')}</strong> <span lang={answer.explanationLanguage} dir="auto">{answer.wouldSettle}</span></p>}
      <p>{words.say('ask.seen.placed', { level: level.code, framework: asked.from, who: words.say(`ask.placedBy.${basis}`) })}{assertedBy && <> (<span dir="auto">{assertedBy.name}</span>)</>}. <span dir="auto">{caution}</span></p>
      <p class="no-print"><a href={link('/', { what: 'level', from: `${level.framework.code}:${level.code}`, to: to.code, asOf })}>{words.say('ask.seen.chain')}</a></p>
    </section>
  );
}

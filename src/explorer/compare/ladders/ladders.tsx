import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askValues } from '../../parts/ask-link/ask-link.js';
import { useLink, useWords, type LinkValues } from '../../words/speaking.js';
import { Answer, labelOf } from './answer.js';
import { Legend } from './legend.js';
import { Picture } from './picture.js';
import { answerFor, hasLevels, type Ladder, type View } from './told.js';

export interface LaddersParts {
  readonly ladders: readonly Ladder[];
  readonly views: readonly View[];
  /** `ie-nfq:8`; null: none. */
  readonly followed: string | null;
  /** Of the address, without the level. */
  readonly values: LinkValues;
  readonly asOf: string;
}

/**
 * Frameworks as ladders. A level is followed by looking at it: with the pointer, by focus, or for good by its link. The
 * address says which one; without script the links do it.
 */
export function Ladders({ ladders, views, followed, values, asOf }: LaddersParts): VNode {
  const words = useWords();
  const [chosen, choose] = useState(followed);
  const [looked, look] = useState<string | null>(null);
  const at = known(ladders, looked ?? chosen);
  useEffect(() => {
    const onBack = (): void => choose(new URLSearchParams(location.search).get('level'));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const follow = (level: string, event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, '', (event.currentTarget as Element).getAttribute('href') ?? '');
    choose(level);
  };
  const reached = new Set(at === null ? [] : ladders.flatMap(({ code }) => namedIn(views, at, code).map((level) => `${code}:${level}`)));
  return (
    <>
      <div class="scroll ladders-scroll" tabIndex={0} role="region" aria-label={words.say('ladders.picture')}>
        <Picture ladders={ladders} views={views} at={at && `${at.ladder.code}:${at.level}`} reached={reached} values={values} onLook={look} onFollow={follow} />
      </div>
      <Followed ladders={ladders} views={views} at={at} asOf={asOf} />
      <Legend ladders={ladders} views={views} />
    </>
  );
}

interface At {
  readonly ladder: Ladder;
  readonly level: string;
}

/** The level of that name, if a ladder has it. */
function known(ladders: readonly Ladder[], name: string | null): At | null {
  const [code, ...rest] = name?.split(':') ?? [];
  const level = rest.join(':');
  const ladder = ladders.find((each) => each.code === code);
  return ladder?.levels.some((each) => each.code === level) ? { ladder, level } : null;
}

function namedIn(views: readonly View[], { ladder, level }: At, to: string): string[] {
  const told = answerFor(views, ladder.code, level, to);
  return told && hasLevels(told) ? told.levels.map((named) => named.level.code) : [];
}

function Followed({ ladders, views, at, asOf }: Pick<LaddersParts, 'ladders' | 'views' | 'asOf'> & { readonly at: At | null }): VNode {
  const words = useWords();
  const link = useLink();
  if (at === null) return <section class="followed" aria-live="polite"><p class="hint">{words.say('ladders.follow')}</p></section>;
  const { ladder, level } = at;
  const examples = ladder.levels.find(({ code }) => code === level)?.localisedTypicalQualifications ?? [];
  return (
    <section class="followed" aria-live="polite">
      <h3>{words.say('ladders.followed', { framework: ladder.acronym, level: labelOf(ladder, level) })}</h3>
      {examples.length > 0 && <p class="quiet small">{words.say('ladders.examples')} {examples.map(({ text, language }, place) => <>{place > 0 && ' · '}<span lang={language} dir="auto">{text}</span></>)}</p>}
      <div class="followed-answers">
        {ladders.filter(({ code }) => code !== ladder.code).map((other) => {
          const told = answerFor(views, ladder.code, level, other.code);
          return (
            <div>
              <h4>{words.say('ladders.seenFrom', { framework: other.acronym })}</h4>
              {told && <Answer of={told} ladder={other} />}
              <p><a href={link('/', askValues({ framework: ladder.code, level }, other.code, asOf))}>{words.say('ladders.ask', { framework: ladder.acronym, level: labelOf(ladder, level), to: other.acronym })}</a></p>
            </div>
          );
        })}
      </div>
    </section>
  );
}

import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import type { Choices } from '../viewpoint/choices.js';
import { ViewpointForm } from '../viewpoint/viewpoint-form.js';
import { viewpointValues, type Viewpoint } from '../viewpoint/viewpoint.js';
import { comparedRows, type Compared, type ComparedRow } from './compared.js';
import { ComparisonTable } from './comparison-table.js';
import { ErrorLines } from '../../parts/refusal/error-lines.js';
import type { AnswerError } from '../../page/asking.js';

interface ComparisonParts {
  readonly all: readonly Compared[];
  readonly keys: readonly string[];
  /** Keys that were asked for beyond the four. */
  readonly leftOut: readonly string[];
  /** Keys at which there is no microcredential. */
  readonly missing: readonly string[];
  readonly mistakes: readonly AnswerError[];
  readonly viewpoint: Viewpoint;
  readonly choices: Choices;
  readonly onlyDifferences: boolean;
}

const PATH = '/microcredentials/compare';

/** Microcredentials side by side, as they are and as they look from a framework. */
export function ComparisonShown({ all, keys, leftOut, missing, mistakes, viewpoint, choices, onlyDifferences }: ComparisonParts): VNode {
  const words = useWords();
  const link = useLink();
  const values = { id: keys, ...viewpointValues(viewpoint) };
  const rows = comparedRows(words, all);
  const having = (verdict: ComparedRow['verdict']): number => rows.filter((row) => row.verdict === verdict).length;
  return (
    <>
      <p class="designation"><a href={link('/microcredentials')}>{words.say('microcredentials.title')}</a></p>
      <h1>{words.say('microcredentials.compareTitle')}</h1>
      {leftOut.length > 0 && <p class="notice">{words.say('microcredentials.leftOut', { keys: leftOut.join(', ') })}</p>}
      {missing.length > 0 && <p class="notice">{words.say('microcredentials.noneAt', { keys: missing.join(', ') })}</p>}
      {mistakes.length > 0 && <div role="alert"><ErrorLines of={mistakes} /></div>}
      {all.length < 2 && <p>{words.rich('microcredentials.chooseTwo', { link: (text) => <a href={link('/microcredentials')}>{text}</a> })}</p>}
      {all.length > 0 && (
        <>
          <ViewpointForm path={PATH} choices={choices} viewpoint={viewpoint} kept={{ id: keys, ...(onlyDifferences && { only: ['differences'] }) }} />
          {all.length > 1 && (
            <p class="differing">
              {words.say('microcredentials.differing', { differing: having('differs'), all: rows.length })} {words.say('microcredentials.notAllTell', { unknown: having('unknown') })}{' '}
              <a href={link(PATH, { ...values, only: onlyDifferences ? null : 'differences' })}>{words.say(onlyDifferences ? 'microcredentials.showAll' : 'microcredentials.showDifferences')}</a>
            </p>
          )}
          <ComparisonTable all={all} rows={onlyDifferences ? rows.filter(({ verdict }) => verdict === 'differs') : rows} without={(key) => link(PATH, { ...values, id: keys.filter((each) => each !== key), only: onlyDifferences ? 'differences' : null })} />
        </>
      )}
    </>
  );
}

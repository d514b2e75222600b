import type { VNode } from 'preact';
import type { ExplorerPage, PageRequest, Shown } from '../../page/explorer-page.js';
import { Pager } from '../../parts/pager/pager.js';
import { useWords } from '../../words/speaking.js';
import { askChoices, type Choices } from '../viewpoint/choices.js';
import { askedIn, type Asked } from './asked.js';
import { Conditions, LIST_PATH } from './conditions.js';
import { Facets } from './facets.js';
import { answerList, type ListAnswer } from './list-answer.js';
import { NothingFound } from './nothing-found.js';
import { Results } from './results.js';
import { SearchForm } from './search-form.js';
import { ErrorLines } from '../../parts/refusal/error-lines.js';

interface ListParts {
  readonly asked: Asked;
  readonly answer: ListAnswer;
  readonly choices: Choices;
  /** Cursor of the page that is shown; null for the first. */
  readonly after: string | null;
}

function ListShown({ asked, answer, choices, after }: ListParts): VNode {
  const words = useWords();
  const { list, lacking, mistakes, levels, counted } = answer;
  const labels = { counted, choices };
  return (
    <>
      <h1>{words.say('microcredentials.title')}</h1>
      <p class="lead">{words.say('microcredentials.lead')}</p>
      {lacking.length > 0 && <div role="alert" class="notice">{lacking.map(({ what, found }) => <p class="mistake">{words.say(`microcredentials.lacking.${what}`, { found })}</p>)}</div>}
      {mistakes.length > 0 && <div role="alert" class="notice"><p><strong>{words.say('problem.refused')}</strong></p><ErrorLines of={mistakes} /></div>}
      <SearchForm asked={asked} choices={choices} levels={levels} open={list === null} />
      <Conditions asked={asked} labels={labels} />
      {list && (
        <div class="list-columns">
          <section aria-labelledby="found" class="found">
            <h2 id="found"><span data-total={list.totalCount}>{words.say('microcredentials.found', { count: list.totalCount })}</span></h2>
            {list.totalCount === 0
              ? <NothingFound asked={asked} loosened={answer.loosened} labels={labels} />
              : <Results nodes={list.nodes} viewpoint={viewpointOf(asked)} />}
            <Pager path={LIST_PATH} values={{ ...asked, after }} {...list.pageInfo} />
          </section>
          <Facets asked={asked} counted={counted} />
        </div>
      )}
    </>
  );
}

/** A comparison goes on from where the list is looked at. */
const viewpointOf = ({ seenFrom, in: creditSystem, asOf }: Asked): { framework: string | null; creditSystem: string | null; asOf: string | null } => ({
  framework: seenFrom?.[0] ?? null, creditSystem: creditSystem?.[0] ?? null, asOf: asOf?.[0] ?? null,
});

async function show(request: PageRequest): Promise<Shown> {
  const asked = askedIn(request.query);
  const [answer, choices] = await Promise.all([answerList(request, asked), askChoices(request)]);
  return {
    ...(answer.list === null && { status: 400 }),
    title: request.words.say('microcredentials.title'),
    section: 'microcredentials',
    body: <ListShown asked={asked} answer={answer} choices={choices} after={request.query.get('after')} />,
  };
}

export const microcredentialsPage: ExplorerPage = { path: LIST_PATH, show };

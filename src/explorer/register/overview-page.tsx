import type { VNode } from 'preact';
import { RegisterOverviewDocument, type RegisterOverviewQuery } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, PageRequest, Shown } from '../page/explorer-page.js';
import { Pager } from '../parts/pager/pager.js';
import { useLink, useWords } from '../words/speaking.js';
import type { Words } from '../words/words.js';
import { forAwardingBody, type Viewer } from './for-awarding-body.js';
import { titleOf } from './title-of.js';

type Drafts = NonNullable<RegisterOverviewQuery['drafts']>;
type Draft = Drafts['nodes'][number];
type Records = RegisterOverviewQuery['microcredentials'];

/** `/register`: what a body has written and published, and what is to be done next with each. */
export const overviewPage: ExplorerPage = { path: '/register', show: (request) => forAwardingBody(request, overview) };

async function overview(request: PageRequest, viewer: Viewer): Promise<Shown> {
  const { query, words } = request;
  const { data } = await request.answer(RegisterOverviewDocument, { body: `organisation:${viewer.organisation.key}`, drafts: query.get('drafts'), records: query.get('after') });
  const body = <Overview viewer={viewer} drafts={data?.drafts ?? null} records={data?.microcredentials ?? null} draftsAfter={query.get('drafts')} after={query.get('after')} />;
  return { title: words.say('register.title'), section: 'register', body };
}

interface OverviewParts {
  readonly viewer: Viewer;
  readonly drafts: Drafts | null;
  readonly records: Records | null;
  readonly draftsAfter: string | null;
  readonly after: string | null;
}

function Overview({ viewer, drafts, records, draftsAfter, after }: OverviewParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section class="register">
      <h1>{words.say('register.title')}</h1>
      <p class="lead">{words.rich('register.actingFor', { body: <strong dir="auto">{viewer.organisation.name}</strong> })}</p>
      <p class="buttons">
        <a class="button" href={link('/register/new')}>{words.say('register.new')}</a>
        <a class="button second" href={link('/register/import')}>{words.say('register.toImport')}</a>
        <a class="button second" href={link('/register/keys')}>{words.say('register.toKeys')}</a>
        <a class="button second" href={link('/sign-in')}>{words.say('register.account')}</a>
      </p>
      <h2>{words.say('register.drafts', { count: drafts?.totalCount ?? 0 })}</h2>
      {drafts && drafts.nodes.length > 0 ? <DraftTable of={drafts.nodes} /> : <p class="quiet">{words.say('register.noDrafts')}</p>}
      {drafts && <More info={drafts.pageInfo} others={{ after }} begun={draftsAfter} />}
      <h2>{words.say('register.records', { count: records?.totalCount ?? 0 })}</h2>
      {records && records.nodes.length > 0 ? <RecordTable of={records.nodes} /> : <p class="quiet">{words.say('register.noRecords')}</p>}
      {records && <Pager path="/register" values={{ drafts: draftsAfter, after }} hasNextPage={records.pageInfo.hasNextPage} endCursor={records.pageInfo.endCursor} />}
    </section>
  );
}

function More({ info, others, begun }: { readonly info: Drafts['pageInfo']; readonly others: { readonly after: string | null }; readonly begun: string | null }): VNode | null {
  const words = useWords();
  const link = useLink();
  if (!info.hasNextPage && begun === null) return null;
  return (
    <nav class="pager" aria-label={words.say('register.draftPages')}>
      {begun !== null && <a href={link('/register', others)}>{words.say('pager.first')}</a>}
      {info.hasNextPage && <a href={link('/register', { ...others, drafts: info.endCursor })}>{words.say('pager.next')}</a>}
    </nav>
  );
}

function DraftTable({ of }: { readonly of: readonly Draft[] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <Table label={words.say('register.draftTable')}>
      {of.map((draft) => (
        <tr>
          <th scope="row"><a href={link('/register/record', { key: draft.key })} dir="auto">{titleOf(draft.content)}</a><br /><code>{draft.key}</code></th>
          <td>{words.say(draft.baseVersion === 0 ? 'register.state.DRAFT' : 'register.state.NEXT')}</td>
          <td>{nextOf(words, draft)}</td>
        </tr>
      ))}
    </Table>
  );
}

function nextOf(words: Words, { validation: { publishable, mistakes, errors } }: Draft): string {
  return publishable ? words.say('register.next.publish') : words.say('register.next.complete', { count: mistakes.length + errors.length });
}

function RecordTable({ of }: { readonly of: Records['nodes'] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <Table label={words.say('register.recordTable')}>
      {of.map(({ key, state, localisedTitle: { text, language } }) => (
        <tr>
          <th scope="row"><a href={link('/register/record', { key })} lang={language} dir="auto">{text}</a><br /><code>{key}</code></th>
          <td>{words.say(`register.state.${state}`)}</td>
          <td>{words.say(`register.next.${state}`)}</td>
        </tr>
      ))}
    </Table>
  );
}

function Table({ label, children }: { readonly label: string; readonly children: VNode[] }): VNode {
  const words = useWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="own-records">
        <thead><tr><th scope="col">{words.say('register.microcredential')}</th><th scope="col">{words.say('register.state')}</th><th scope="col">{words.say('register.next')}</th></tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

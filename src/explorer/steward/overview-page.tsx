import type { VNode } from 'preact';
import { StewardOverviewDocument, type StewardOverviewQuery } from '../../../schema/explorer/client/graphql.js';
import type { ExplorerPage, PageRequest, Shown } from '../page/explorer-page.js';
import { frameworksOf, type FrameworkChoice } from '../parts/choices/choices.js';
import { Pager } from '../parts/pager/pager.js';
import { useLink, useWords } from '../words/speaking.js';
import { ProposalList } from './proposal-list.js';
import { isAuthority, isOf, viewerOf, type Viewer } from './who.js';

/** `/steward`: what waits for a second person, and what one's own body has proposed. Everybody may look. */
export const overviewPage: ExplorerPage = { path: '/steward', show: overview };

async function overview(request: PageRequest): Promise<Shown> {
  const viewer = await viewerOf(request);
  const after = request.query.get('after');
  const body = isAuthority(viewer) ? viewer.organisation.key : null;
  const found = await request.ask(StewardOverviewDocument, { body, after });
  const frameworks = isAuthority(viewer) ? (await frameworksOf(request)).filter(({ authority }) => isOf(viewer, authority)) : [];
  return { title: request.words.say('steward.title'), section: 'steward', body: <Overview viewer={viewer} frameworks={frameworks} found={found} after={after} /> };
}

interface OverviewParts {
  readonly viewer: Viewer | null;
  readonly frameworks: readonly FrameworkChoice[];
  readonly found: StewardOverviewQuery;
  readonly after: string | null;
}

function Overview({ viewer, frameworks, found: { open, own }, after }: OverviewParts): VNode {
  const words = useWords();
  return (
    <section class="steward">
      <h1>{words.say('steward.title')}</h1>
      {isAuthority(viewer) ? <Desk viewer={viewer} frameworks={frameworks} /> : <Welcome viewer={viewer} />}
      <h2>{words.say('steward.open', { count: open.totalCount })}</h2>
      <ProposalList of={open.nodes} label={words.say('steward.open', { count: open.totalCount })} />
      <Pager path="/steward" values={{ after }} hasNextPage={open.pageInfo.hasNextPage} endCursor={open.pageInfo.endCursor} />
      {isAuthority(viewer) && (
        <>
          <h2>{words.say('steward.own', { count: own.totalCount })}</h2>
          <ProposalList of={own.nodes} label={words.say('steward.own', { count: own.totalCount })} />
        </>
      )}
    </section>
  );
}

/** What these pages are for, for who may not propose. */
function Welcome({ viewer }: { readonly viewer: Viewer | null }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <p class="lead">{words.say('steward.whatFor')}</p>
      {viewer && <p>{words.rich('steward.otherBody', { body: <strong dir="auto">{viewer.organisation.name}</strong> })}</p>}
      <p><a class="button" href={link('/sign-in', viewer ? {} : { to: '/steward' })}>{words.say(viewer ? 'register.switch' : 'register.signIn')}</a></p>
    </>
  );
}

function Desk({ viewer, frameworks }: { readonly viewer: Viewer; readonly frameworks: readonly FrameworkChoice[] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <p class="lead">{words.rich('register.actingFor', { body: <strong dir="auto">{viewer.organisation.name}</strong> })} {words.say('steward.inCharge', { count: frameworks.length })}</p>
      <ul>{frameworks.map(({ code, name, language }) => <li><span lang={language}>{name}</span> <code>{code}</code> · <a href={link('/steward/alignments', { framework: code })}>{words.say('steward.toAlignments')}</a></li>)}</ul>
      <p class="buttons"><a class="button" href={link('/steward/propose')}>{words.say('steward.propose')}</a><a class="button second" href={link('/sign-in')}>{words.say('register.account')}</a></p>
    </>
  );
}

import type { VNode } from 'preact';
import { ViewerDocument, type ViewerQuery } from '../../../schema/explorer/client/graphql.js';
import type { PageRequest, SentOn, Shown } from '../page/explorer-page.js';
import { useLink, useWords } from '../words/speaking.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Somebody who acts for an awarding body; everybody else sees what these pages are for, whatever they asked for. */
export async function forAwardingBody<Request extends PageRequest>(request: Request, show: (request: Request, viewer: Viewer) => Promise<Shown | SentOn>): Promise<Shown | SentOn> {
  const { viewer } = await request.ask(ViewerDocument, {});
  return viewer?.roles.includes('AWARDING_BODY') ? show(request, viewer) : welcome(request, viewer);
}

/** What the pages of a section are for, for who may not use them (yet). */
function welcome({ words, path, query }: PageRequest, viewer: Viewer | null): Shown {
  const back = query.size === 0 ? path : `${path}?${query}`;
  return { title: words.say('register.title'), section: 'register', body: <Welcome viewer={viewer} back={back} /> };
}

function Welcome({ viewer, back }: { readonly viewer: Viewer | null; readonly back: string }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section class="welcome">
      <h1>{words.say('register.welcome')}</h1>
      <p class="lead">{words.say('register.whatFor')}</p>
      <ol>
        <li>{words.say('register.stepAccess')}</li>
        <li>{words.say('register.stepForm')}</li>
        <li>{words.say('register.stepPublish')}</li>
      </ol>
      {viewer && <p>{words.rich('register.otherBody', { body: <strong dir="auto">{viewer.organisation.name}</strong> })}</p>}
      <p><a class="button" href={link('/sign-in', viewer ? {} : { to: back })}>{words.say(viewer ? 'register.switch' : 'register.signIn')}</a></p>
      <p>{words.rich('register.lookOnly', { a: (parts) => <a href={link('/microcredentials')}>{parts}</a> })}</p>
    </section>
  );
}

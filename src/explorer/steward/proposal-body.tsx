import type { VNode } from 'preact';
import { Crumb } from '../parts/crumb/crumb.js';
import { Facts } from '../parts/facts/facts.js';
import { Mistakes, type ToldMistake } from '../parts/refusal/mistakes.js';
import { useLink, useWords } from '../words/speaking.js';
import { ContentShown } from './content-shown.js';
import { EffectShown } from './effect-shown.js';
import type { Effect } from './proposal-page.js';
import { isOf, isReviewer, mayDecline, type Proposal, type Viewer } from './who.js';

interface ProposalParts {
  readonly proposal: Proposal;
  readonly viewer: Viewer | null;
  readonly mistakes: readonly ToldMistake[];
  readonly once: string;
  readonly done: string | null;
  /** Whether the effect was asked for. */
  readonly wanted: boolean;
  readonly effect: Effect;
}

const bodyKey = (id: string): string => id.replace('organisation:', '');

export function ProposalBody({ proposal, viewer, mistakes, once, done, wanted, effect }: ProposalParts): VNode {
  const words = useWords();
  const link = useLink();
  const { key, kind, action, recordKey, state, proposedOn, body, secondPerson, why, decision, reviews, content } = proposal;
  const address = `/steward/proposals/${encodeURIComponent(key)}`;
  return (
    <section class="steward">
      <Crumb to="steward" />
      <h1>{words.say(`steward.action.${action}`)} {words.say(`steward.kind.${kind}`)} <code>{recordKey}</code></h1>
      {done && <p class="done" role="status">{done}</p>}
      <Mistakes of={mistakes} />
      <Facts of={[
        [words.say('steward.state'), words.say(`steward.state.${state}`)],
        [words.say('steward.by'), <code>{bodyKey(body)}</code>],
        [words.say('steward.on'), words.day(proposedOn)],
        [words.say('steward.why'), <span dir="auto">{why}</span>],
        [words.say('steward.secondPerson'), secondPerson && words.rich(`steward.secondPerson.${secondPerson}`, { body: <code>{bodyKey(body)}</code> })],
        [words.say('steward.decision'), decision && <>{words.day(decision.on)}, <code>{bodyKey(decision.body)}</code>{decision.ground && <>: <span dir="auto">{decision.ground}</span></>}</>],
      ]} />
      <h2>{words.say('steward.content')}</h2>
      <ContentShown kind={kind} content={content} />
      {state === 'PROPOSED' && <h2 id="effect">{words.say('steward.effect')}</h2>}
      {state === 'PROPOSED' && (wanted ? <EffectShown of={effect} again={link(address, { effect: 1 })} /> : <p><a class="button second" href={`${link(address, { effect: 1 })}#effect`}>{words.say('steward.showEffect')}</a></p>)}
      <h2>{words.say('steward.reviews', { count: reviews.length })}</h2>
      {reviews.map(({ body: reviewer, comment, ground, on }) => <blockquote><p dir="auto">{comment}</p>{ground && <p class="quiet" dir="auto">{ground}</p>}<footer><code>{bodyKey(reviewer)}</code>, {words.day(on)}</footer></blockquote>)}
      {state === 'PROPOSED' && <Words proposal={proposal} viewer={viewer} once={once} address={link(address)} />}
    </section>
  );
}

/** What the visitor may say to it. The registry decides it again, and holds the rule of two persons. */
function Words({ proposal, viewer, once, address }: { readonly proposal: Proposal; readonly viewer: Viewer | null; readonly once: string; readonly address: string }): VNode | null {
  const { version, body, mayApprove } = proposal;
  const shared = { version, once, address };
  return (
    <>
      {isReviewer(viewer) && <Say act="review" {...shared} />}
      {mayApprove && <Say act="approve" {...shared} />}
      {mayDecline(viewer, body) && <Say act="decline" {...shared} />}
      {isOf(viewer, body) && <Say act="withdraw" {...shared} />}
    </>
  );
}

type Act = 'review' | 'approve' | 'decline' | 'withdraw';

function Say({ act, version, once, address }: { readonly act: Act; readonly version: number; readonly once: string; readonly address: string }): VNode {
  const words = useWords();
  return (
    <details class="card act">
      <summary>{words.say(`steward.act.${act}`)}</summary>
      <form method="post" action={address}>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="once" value={once} />
        <p>{words.say(`steward.about.${act}`)}</p>
        {act === 'review' && <div class="field"><label for="comment">{words.say('steward.comment')}</label><textarea id="comment" name="comment" rows={3} required dir="auto" /></div>}
        <div class="field"><label for={`${act}-ground`}>{words.say(act === 'decline' ? 'steward.groundNeeded' : 'steward.ground')}</label><input id={`${act}-ground`} name="ground" required={act === 'decline'} dir="auto" /></div>
        <p><button name="do" value={act}>{words.say(`steward.act.${act}`)}</button></p>
      </form>
    </details>
  );
}

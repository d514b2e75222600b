import type { VNode } from 'preact';
import type { StewardProposalShownFragment } from '../../../schema/explorer/client/graphql.js';
import { useLink, useWords } from '../words/speaking.js';

/** Proposals, each with what it would do, whose it is, and how far it has come. */
export function ProposalList({ of, label }: { readonly of: readonly StewardProposalShownFragment[]; readonly label: string }): VNode {
  const words = useWords();
  const link = useLink();
  if (of.length === 0) return <p class="quiet">{words.say('steward.noProposals')}</p>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="proposals">
        <thead><tr>{(['steward.what', 'steward.by', 'steward.on', 'steward.state'] as const).map((key) => <th scope="col">{words.say(key)}</th>)}</tr></thead>
        <tbody>
          {of.map(({ key, kind, action, recordKey, state, proposedOn, body, why }) => (
            <tr>
              <th scope="row"><a href={link(`/steward/proposals/${encodeURIComponent(key)}`)}>{words.say(`steward.action.${action}`)} {words.say(`steward.kind.${kind}`)} <code>{recordKey}</code></a><br /><span class="why" dir="auto">{why}</span></th>
              <td><code>{body.replace('organisation:', '')}</code></td>
              <td>{words.day(proposedOn)}</td>
              <td>{words.say(`steward.state.${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

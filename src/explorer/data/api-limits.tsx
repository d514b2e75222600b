import type { VNode } from 'preact';
import { DEFAULT_LIMITS } from '../../platform/graphql/limits.js';
import { useWords } from '../words/speaking.js';

const SHOWN = ['pageSize', 'cost', 'pointsPerMinute', 'executionMs', 'depth', 'rootFields', 'aliases', 'listElements', 'bodyBytes', 'tokens'] as const;

/** What one question, and one client a minute, is given: the figures that the server goes by. */
export function ApiLimits(): VNode {
  const words = useWords();
  return (
    <>
      <h2 id="limits">{words.say('data.limits.title')}</h2>
      <p>{words.say('data.limits.text')}</p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="limits">
        <table>
          <thead><tr><th scope="col">{words.say('data.limits.what')}</th><th scope="col">{words.say('data.limits.most')}</th></tr></thead>
          <tbody>{SHOWN.map((each) => <tr><th scope="row">{words.say(`data.limit.${each}`)}</th><td class="figure">{words.number(DEFAULT_LIMITS[each])}</td></tr>)}</tbody>
        </table>
      </div>
    </>
  );
}

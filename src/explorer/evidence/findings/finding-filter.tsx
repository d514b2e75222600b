import type { VNode } from 'preact';
import type { FindingKind, FindingSeverity } from '../../../../schema/explorer/client/graphql.js';
import { SEVERITIES } from '../choices.js';
import { useWords } from '../../words/speaking.js';
import type { NamedFinding } from './finding.js';

export interface Chosen {
  readonly kind: FindingKind | null;
  readonly severity: FindingSeverity | null;
}

/** Which findings: by kind and gravity, with how many there are of each on the day. */
export function FindingFilter({ findings, chosen, asOf }: { readonly findings: readonly NamedFinding[]; readonly chosen: Chosen; readonly asOf: string | null }): VNode {
  const words = useWords();
  const kinds = Map.groupBy(findings, ({ finding }) => finding.kind);
  const severities = Map.groupBy(findings, ({ finding }) => finding.severity);
  return (
    <form action="/evidence/coherence" method="get" class="choice-form">
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <div class="field">
        <label for="finding-severity">{words.say('evidence.coherence.severity')}</label>
        <select id="finding-severity" name="severity">
          <option value="">{words.say('evidence.any')}</option>
          {SEVERITIES.map((each) => <option value={each} selected={each === chosen.severity}>{words.say('evidence.counted', { what: words.say(`evidence.severity.${each}`), count: severities.get(each)?.length ?? 0 })}</option>)}
        </select>
      </div>
      <div class="field">
        <label for="finding-kind">{words.say('evidence.coherence.kind')}</label>
        <select id="finding-kind" name="kind">
          <option value="">{words.say('evidence.any')}</option>
          {[...kinds].map(([each, { length }]) => <option value={each} selected={each === chosen.kind}>{words.say('evidence.counted', { what: words.say(`evidence.finding.${each}.title`), count: length })}</option>)}
        </select>
      </div>
      <button class="second">{words.say('evidence.apply')}</button>
    </form>
  );
}

import { answerEquivalence, CHANGE_KINDS, invariant, type AnswerChange } from '../../core/index.js';
import { CoherenceFinding } from '../../equivalence/coherence/coherence.type.js';
import { bounded } from '../../equivalence/equivalence.service.js';
import { explanationIn } from '../../equivalence/explain.js';
import type { ReferenceSnapshot } from '../../equivalence/reference-snapshot.js';
import type { References } from '../../equivalence/references.js';
import type { Studies } from '../../equivalence/study/studies.js';
import { draftOf } from '../proposal.record.js';
import type { StoredProposal } from '../proposal.store.js';
import { chargesChanged } from './charge-change.js';
import { conversionsChanged } from './conversion-change.js';
import type { AnswerChangeExample, ProposalEffect } from './effect.type.js';

/** An answer in words, by one snapshot; null where it does not have the level or the framework. */
function words(snapshot: ReferenceSnapshot, { from, to }: AnswerChange, on: string, languages: readonly string[]): string | null {
  const known = snapshot.world.frameworks.get(from.framework)?.levelByCode.has(from.level) && snapshot.world.frameworks.has(to);
  if (!known) return null;
  return explanationIn(languages, snapshot, on).of(bounded(() => answerEquivalence(snapshot.world, { from, to, on })));
}

function example(change: AnswerChange, before: ReferenceSnapshot, after: ReferenceSnapshot, on: string, languages: readonly string[]): AnswerChangeExample {
  const { kind, from, to } = change;
  const [home, view] = [[after, before].find(({ frameworks }) => frameworks.get(from.framework)?.level(from.level)), [after, before].find(({ frameworks }) => frameworks.has(to))];
  const level = home?.framework(from.framework).level(from.level);
  invariant(level && view, `the level ${from.level} of ${from.framework} is in one of the two snapshots`);
  return { kind, from: level, to: view.framework(to), before: words(before, change, on, languages), after: words(after, change, on, languages) };
}

/** What approving a proposal would change, before anybody decides. */
export class EffectService {
  constructor(
    private readonly references: References,
    private readonly studies: Studies,
  ) {}

  /** Null where the proposal has been decided on: what stands then is no draft any more. */
  async of({ key, content }: StoredProposal, on: string, languages: readonly string[]): Promise<ProposalEffect | null> {
    if (content.state !== 'PROPOSED') return null;
    const before = this.references.current();
    const draft = draftOf(content);
    const after = before.with(draft);
    // What is proposed never changes through the life of a proposal, so its key is enough of a name.
    const { answers, findings } = await this.studies.effectOf(before, { name: key, snapshot: after }, on);
    return {
      asOf: on,
      compared: answers.asked,
      changed: CHANGE_KINDS.reduce((sum, kind) => sum + answers.changed[kind], 0),
      changes: CHANGE_KINDS.map((kind) => ({ kind, answers: answers.changed[kind] })),
      examples: answers.examples.map((change) => example(change, before, after, on, languages)),
      conversions: conversionsChanged(draft, before, after, on),
      charges: chargesChanged(before, after),
      newFindings: findings.appearing.map((finding) => new CoherenceFinding(finding, after)),
      settledFindings: findings.disappearing.map((finding) => new CoherenceFinding(finding, before)),
    };
  }
}

import { LRUCache } from 'lru-cache';
import type { ReferenceSnapshot } from '../../equivalence/reference-snapshot.js';
import type { References } from '../../equivalence/references.js';
import type { OrganisationStore } from '../../organisation/organisation.loader.js';
import { draftOf, type Draft } from '../../proposal/proposal.record.js';
import type { StoredProposal } from '../../proposal/proposal.store.js';
import type { MicrocredentialLoader } from '../microcredential.loader.js';
import type { MicrocredentialFilter } from '../microcredential.filter.js';
import type { StoredMicrocredential } from '../microcredential-page.js';
import type { MicrocredentialStore } from '../microcredential.store.js';
import type { RuleFacts } from '../rules/facts.js';
import { knownParts } from '../validation/known-parts.js';
import { referenceFacts } from '../validation/reference-facts.js';
import { findingChange } from './finding-change.js';
import { Tally, type ChangedRecord, type Tallied } from './tally.js';

/** Records that are looked at, at most: a second or two, in steps between which others are answered. */
export const MOST_LOOKED_AT = 5_000;
/** Records of one step: some ten milliseconds. */
const STEP = 40;
const KEPT = 20;

/** What a rule would do to what is published. */
export interface RuleEffect extends Tallied {
  readonly asOf: string;
  /** Published records that the rule may concern. */
  readonly concerned: number;
  /** All rules of jurisdictions as they would be, by code. */
  readonly rules: ReferenceSnapshot['rules'];
}

/** Where the effect of a rule is looked up. */
export interface RuleEffectSources {
  readonly references: References;
  readonly organisations: OrganisationStore;
  readonly microcredentials: MicrocredentialStore;
  readonly loader: MicrocredentialLoader;
}

/**
 * Which published records a rule may concern: those of bodies of its jurisdiction. A rule on what counts towards a larger
 * award also binds who receives what others award, and a rule without jurisdiction holds everywhere.
 */
function concernedBy(rules: readonly { readonly jurisdiction: string | null; readonly kind: string }[]): MicrocredentialFilter {
  const everywhere = rules.some(({ jurisdiction, kind }) => jurisdiction === null || kind === 'STACKING');
  return { states: ['PUBLISHED', 'SUSPENDED'], ...(!everywhere && { countries: rules.flatMap(({ jurisdiction }) => jurisdiction ?? []) }) };
}

/** Foretells which published microcredentials a proposed rule would make wrong. */
export class RuleEffectService {
  private readonly kept = new LRUCache<string, Promise<RuleEffect>>({ max: KEPT });

  constructor(
    private readonly sources: RuleEffectSources,
    private readonly mostLookedAt = MOST_LOOKED_AT,
  ) {}

  /** Null for what is no rule, or has been decided on. */
  of({ key, content }: StoredProposal, on: string): Promise<RuleEffect> | null {
    const draft = draftOf(content);
    if (content.state !== 'PROPOSED' || draft.kind !== 'rule') return null;
    const name = `${key} ${this.sources.references.head().revision} ${on}`;
    let effect = this.kept.get(name);
    if (!effect) {
      effect = this.foretell(draft, on);
      // What failed is worked out again, not remembered.
      effect.catch(() => this.kept.delete(name));
      this.kept.set(name, effect);
    }
    return effect;
  }

  private async foretell(draft: Extract<Draft, { kind: 'rule' }>, on: string): Promise<RuleEffect> {
    const { references, microcredentials } = this.sources;
    const before = references.current();
    const after = before.with(draft);
    const standing = before.rules.get(draft.key)?.record;
    const filter = concernedBy([draft.content, ...(standing ? [standing] : [])]);
    const tally = new Tally();
    for (let cursor: string | null | undefined; cursor !== null && tally.lookedAt < this.mostLookedAt; ) {
      const page = await microcredentials.page({ filter }, { first: Math.min(STEP, this.mostLookedAt - tally.lookedAt), ...(cursor !== undefined && { after: cursor }) });
      tally.add(page.rows.length, await this.changesIn(page.rows, before, after, on));
      cursor = page.hasNextPage ? page.endCursor : null;
    }
    return { asOf: on, rules: after.rules, concerned: await microcredentials.totalCount({ filter }), ...tally.told() };
  }

  private async changesIn(rows: readonly StoredMicrocredential[], before: ReferenceSnapshot, after: ReferenceSnapshot, on: string): Promise<ChangedRecord[]> {
    const { organisations, loader } = this.sources;
    const bodies = new Map((await organisations.byKeys([...new Set(rows.map(({ content }) => content.awardingBody))])).flatMap((body) => (body ? [[body.key, body.content] as const] : [])));
    const parts = await Promise.all(rows.map(({ content }) => knownParts(content, (keys) => loader.byKeys(keys))));
    return rows.flatMap((stored, place): ChangedRecord[] => {
      // What others are called is the same before and after.
      const own = { body: bodies.get(stored.content.awardingBody) ?? null, otherTitles: [], parts: parts[place] ?? new Map() } satisfies Partial<RuleFacts>;
      const change = findingChange(stored.content, { ...referenceFacts(before, on), ...own }, { ...referenceFacts(after, on), ...own });
      return change.appearing.length + change.disappearing.length === 0 ? [] : [{ stored, ...change }];
    });
  }
}

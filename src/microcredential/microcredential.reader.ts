import DataLoader from 'dataloader';
import type { References } from '../equivalence/references.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { OrganisationStore } from '../organisation/organisation.loader.js';
import type { OrganisationRecord } from '../organisation/organisation.record.js';
import { Organisation } from '../organisation/organisation.type.js';
import type { RequestContext } from '../record/request-context.js';
import { CreditValue } from './credit-value.type.js';
import { LevelPlacement, type LevelBasis } from './level-placement.type.js';
import type { MicrocredentialLoader, SaidColumns, StoredCreditValue, StoredPlacement } from './microcredential.loader.js';
import type { StoredMicrocredential } from './microcredential-page.js';
import { Microcredential } from './microcredential.type.js';
import type { SaidIn } from './statement/said-in.js';

/** The loaders of one request: one for each key shape, whatever the number of keys. */
interface Loaders {
  readonly awardingBodies: DataLoader<number, string[]>;
  /** By revision; null: now. */
  readonly at: Map<number | null, LoadersAt>;
}

/** What depends on the revision that is asked about, beside the row. */
interface LoadersAt {
  readonly placements: DataLoader<number, StoredPlacement[]>;
  readonly creditValues: DataLoader<number, StoredCreditValue[]>;
  readonly microcredentials: DataLoader<string, Microcredential | null>;
  readonly organisations: DataLoader<string, Organisation | null>;
}

/** Microcredentials and what belongs to them, batched for each request. */
export class MicrocredentialReader {
  constructor(
    private readonly loader: MicrocredentialLoader,
    private readonly organisationStore: OrganisationStore,
    private readonly references: References,
  ) {}

  async byKeys(keys: readonly string[], knownAt: number | null): Promise<(Microcredential | null)[]> {
    const stored = await this.loader.byKeys(keys, knownAt ?? undefined);
    return stored.map((one) => one && asMicrocredential(one, knownAt));
  }

  async awardingBodies(microcredential: Microcredential, context: RequestContext): Promise<Organisation[]> {
    const keys = await this.loaders(context).awardingBodies.load(microcredential.row);
    const organisations = await this.at(context, microcredential.knownAt).organisations.loadMany(keys);
    return organisations.filter((organisation) => organisation instanceof Organisation);
  }

  async placements(microcredential: Microcredential, context: RequestContext): Promise<LevelPlacement[]> {
    const [snapshot, stored] = await Promise.all([this.references.at(microcredential.knownAt), this.at(context, microcredential.knownAt).placements.load(microcredential.row)]);
    return stored.flatMap((placement) => placementOf(placement, stored, snapshot, microcredential.knownAt));
  }

  async creditValues(microcredential: Microcredential, context: RequestContext): Promise<CreditValue[]> {
    const [snapshot, stored] = await Promise.all([this.references.at(microcredential.knownAt), this.at(context, microcredential.knownAt).creditValues.load(microcredential.row)]);
    return stored.flatMap((value) => creditValueOf(value, microcredential, snapshot));
  }

  /** The country of the first body that awards it: what a credit is in hours may be settled there. */
  async country(microcredential: Microcredential, context: RequestContext): Promise<string | null> {
    const [body] = await this.awardingBodies(microcredential, context);
    return body?.country ?? null;
  }

  /** An organisation by key, as known at a revision. */
  organisation(key: string, knownAt: number | null, context: RequestContext): Promise<Organisation | null> {
    return this.at(context, knownAt).organisations.load(key);
  }

  /** A microcredential by key, as known at a revision; null where there is none that everybody may see. */
  microcredential(key: string, knownAt: number | null, context: RequestContext): Promise<Microcredential | null> {
    return this.at(context, knownAt).microcredentials.load(key);
  }

  /** Organisations by key, in one statement of its own; without those that there are not. */
  async organisationRecords(keys: readonly string[], knownAt: number | null): Promise<ReadonlyMap<string, OrganisationRecord>> {
    const stored = keys.length > 0 ? await this.organisationStore.byKeys(keys, knownAt ?? undefined) : [];
    return new Map(stored.flatMap((one) => (one ? [[one.key, one.content] as const] : [])));
  }

  private at(context: RequestContext, knownAt: number | null): LoadersAt {
    const { at } = this.loaders(context);
    const made = at.get(knownAt) ?? this.loadersAt(knownAt);
    at.set(knownAt, made);
    return made;
  }

  private loadersAt(knownAt: number | null): LoadersAt {
    const revision = knownAt ?? undefined;
    return {
      placements: new DataLoader((rows) => this.loader.placements(rows, revision)),
      creditValues: new DataLoader((rows) => this.loader.creditValues(rows, revision)),
      microcredentials: new DataLoader((keys) => this.byKeys(keys, knownAt)),
      organisations: new DataLoader(async (keys) => {
        const stored = await this.organisationStore.byKeys(keys, revision);
        return stored.map((one) => one && new Organisation(one.content, knownAt));
      }),
    };
  }

  private loaders(context: RequestContext): Loaders {
    return context.perRequest(this, () => ({
      awardingBodies: new DataLoader((rows) => this.loader.awardingBodies(rows)),
      at: new Map(),
    }));
  }
}

export const asMicrocredential = ({ key, row, content, version }: StoredMicrocredential, knownAt: number | null): Microcredential =>
  new Microcredential(key, row, content, version, knownAt);

/** A placement on a level that the snapshot does not hold cannot be shown: the seeds and the rules refuse it. */
function placementOf(placement: StoredPlacement, all: readonly StoredPlacement[], { frameworks }: ReferenceSnapshot, knownAt: number | null): LevelPlacement[] {
  const framework = frameworks.get(placement.framework);
  const level = framework?.level(placement.levelCode);
  if (!framework || !level) return [];
  const together = all.filter(({ statement, position }) => statement === placement.statement && position === placement.position);
  const among = together.flatMap(({ levelCode }) => framework.level(levelCode) ?? []);
  return [new LevelPlacement(level, placement.basis as LevelBasis, among, placement.assertedBy, knownAt, saidIn(placement))];
}

function creditValueOf(stored: StoredCreditValue, microcredential: Microcredential, { creditSystems }: ReferenceSnapshot): CreditValue[] {
  const system = creditSystems.get(stored.system);
  if (!system) return [];
  const { credits: value, creditsMin: min, creditsMax: max, basis, note, assertedBy } = stored;
  return [new CreditValue(system, { value, min, max, basis: basis as LevelBasis, note }, microcredential, assertedBy, saidIn(stored))];
}

const saidIn = ({ statement, validFrom, validUntil }: SaidColumns): SaidIn | null => (statement === '' ? null : { statement, from: validFrom, until: validUntil });

import type { Write } from '../../src/ledger/write.js';
import { completenessOf } from '../../src/microcredential/completeness/completeness.js';
import type { MicrocredentialFilter } from '../../src/microcredential/microcredential.filter.js';
import type { MicrocredentialRecord } from '../../src/microcredential/microcredential.record.js';
import type { StatementOf, StatementRecord } from '../../src/microcredential/statement/statement.record.js';
import { holdsOn, windowOf } from '../../src/microcredential/statement/window.js';
import type { OrganisationRecord } from '../../src/organisation/organisation.record.js';
import { normaliseText, searchWords } from '../../src/platform/text/normalise.js';
import type { Offer } from './records.js';

/** A record as it stands at a revision. */
export interface NaiveOffer {
  readonly key: string;
  readonly version: number;
  readonly revision: number;
  readonly offer: Offer;
}

const SHOWN = ['OBSERVED', 'PUBLISHED', 'SUSPENDED', 'SUPERSEDED', 'WITHDRAWN'];

/** The order of keys, byte by byte. */
export const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key));

/** What the registry would be if it were a list of all that was accepted, looked through from end to end for each question. */
export class NaiveRegistry {
  readonly writes: Write[] = [];

  get revision(): number {
    return this.writes.length;
  }

  /** As the ledger: a write that changes nothing leaves no trace. */
  accept(write: Write): void {
    const last = this.versions(write.kind, write.key, this.revision).at(-1);
    if (JSON.stringify(last?.content) !== JSON.stringify(write.content)) this.writes.push(write);
  }

  offers(revision: number): NaiveOffer[] {
    const keys = new Set(this.writes.slice(0, revision).filter(({ kind }) => kind === 'microcredential').map(({ key }) => key));
    return [...keys]
      .map((key) => this.standing(key, revision))
      .filter(({ offer }) => SHOWN.includes(offer.state))
      .sort(byKey);
  }

  organisation(key: string, revision: number): OrganisationRecord | undefined {
    return this.versions('organisation', key, revision).at(-1)?.content as OrganisationRecord | undefined;
  }

  matching(filter: MicrocredentialFilter, revision: number, on?: string): NaiveOffer[] {
    return this.offers(revision).filter((found) => this.meets(found, filter, revision, on));
  }

  /** Statements about a record that stand at a revision and hold on a day, or on whatever day. */
  private said({ key }: NaiveOffer, revision: number, on: string | undefined): StatementRecord[] {
    const keys = new Set(this.writes.filter(({ kind }) => kind === 'statement').map((write) => write.key));
    return [...keys]
      .flatMap((one) => (this.versions('statement', one, revision).at(-1)?.content as StatementRecord | undefined) ?? [])
      .filter((statement) => statement.about === key && (on === undefined || holdsOn(windowOf(statement), on)));
  }

  private levelsOf(found: NaiveOffer, revision: number, on: string | undefined): string[] {
    const placements = this.said(found, revision, on).filter((statement): statement is StatementOf<'LEVEL_PLACEMENT'> => statement.kind === 'LEVEL_PLACEMENT');
    return [...levels(found.offer), ...placements.flatMap((placement) => placement.levels.map((code) => `${placement.framework}:${code}`))];
  }

  private sizesOf(found: NaiveOffer, revision: number, on: string | undefined): { system: string; value?: string; min?: string; max?: string }[] {
    const values = this.said(found, revision, on).filter((statement): statement is StatementOf<'CREDIT_VALUE'> => statement.kind === 'CREDIT_VALUE');
    return [found.offer.credits, ...found.offer.otherCredits, ...values].flatMap((size) => (size ? [size as { system: string }] : []));
  }

  /** Hits of what stands now, best first and then newest first. */
  found(search: string, filter: MicrocredentialFilter, on?: string): NaiveOffer[] {
    return this.matching(filter, this.revision, on)
      .map((found) => ({ ...found, relevance: this.relevance(found.offer, search) }))
      .filter(({ relevance }) => relevance < 3)
      .sort((a, b) => a.relevance - b.relevance || b.revision - a.revision)
      .map(({ key, version, revision, offer }) => ({ key, version, revision, offer }));
  }

  /** How many of the records have each value, by `FIELD:value`. */
  facets(records: readonly NaiveOffer[], revision: number, on?: string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const found of records) {
      for (const facet of this.facetsOf(found, revision, on)) counts[facet] = (counts[facet] ?? 0) + 1;
    }
    return counts;
  }

  private standing(key: string, revision: number): NaiveOffer {
    const versions = this.versions('microcredential', key, revision);
    const last = versions.at(-1);
    return { key, version: versions.length, revision: this.writes.indexOf(last as Write) + 1, offer: last?.content as Offer };
  }

  private versions(kind: string, key: string, revision: number): Write[] {
    return this.writes.slice(0, revision).filter((write) => write.kind === kind && write.key === key);
  }

  private facetsOf(found: NaiveOffer, revision: number, on: string | undefined): Set<string> {
    const { offer } = found;
    const country = this.organisation(offer.awardingBody, revision)?.country;
    const placed = this.levelsOf(found, revision, on);
    const systems = this.sizesOf(found, revision, on).map(({ system }) => system);
    return new Set([
      `AWARDING_BODY:${offer.awardingBody}`,
      `OFFER_STATUS:${offer.status}`,
      ...(country ? [`COUNTRY:${country}`] : []),
      ...placed.map((level) => `FRAMEWORK:${level.split(':')[0]}`),
      ...placed.map((level) => `LEVEL:${level}`),
      ...systems.map((system) => `CREDIT_SYSTEM:${system}`),
      ...(offer.mode ? [`MODE:${offer.mode}`] : []),
      ...offer.language.map((language) => `LANGUAGE:${language}`),
    ]);
  }

  private meets(found: NaiveOffer, filter: MicrocredentialFilter, revision: number, on: string | undefined): boolean {
    const { offer } = found;
    const body = this.organisation(offer.awardingBody, revision);
    const sizes = this.sizesOf(found, revision, on);
    const placed = this.levelsOf(found, revision, on);
    const conditions: Record<keyof MicrocredentialFilter, () => boolean> = {
      countries: () => [body?.country, body?.region].some((code) => code && filter.countries?.includes(code)),
      framework: () => placed.some((level) => level.startsWith(`${filter.framework}:`)),
      level: () => placed.includes(`${filter.level?.framework}:${filter.level?.level}`),
      levelsIn: () => (filter.levelsIn ?? []).some(([framework, level]) => placed.includes(`${framework}:${level}`)),
      awardingBodies: () => filter.awardingBodies?.includes(offer.awardingBody) ?? false,
      creditSystem: () => sizes.some(({ system }) => system === filter.creditSystem),
      creditRanges: () =>
        sizes.some(({ system, value, min = value, max = value ?? min }) =>
          (filter.creditRanges ?? []).some(
            (range) => range.system === system && Number(min ?? 0) * 1e6 <= range.maxMillionths && Number(max) * 1e6 >= range.minMillionths,
          )),
      modes: () => offer.mode !== null && (filter.modes?.includes(offer.mode) ?? false),
      languages: () => offer.language.some((language) => filter.languages?.includes(language)),
      complete: () => (completenessOf(offer as MicrocredentialRecord).missing.length === 0) === filter.complete,
      fieldPrefix: () => offer.subjects?.some(({ code }) => code.startsWith(filter.fieldPrefix ?? '')) ?? false,
      states: () => filter.states?.includes(offer.state) ?? false,
      offerStatuses: () => filter.offerStatuses?.includes(offer.status) ?? false,
      designations: () => filter.designations?.includes(offer.designation) ?? false,
    };
    return (Object.keys(filter) as (keyof MicrocredentialFilter)[]).every((name) => filter[name] === undefined || conditions[name]());
  }

  private relevance(offer: Offer, search: string): number {
    const titles = Object.values(offer.title);
    const name = this.organisation(offer.awardingBody, this.revision)?.name ?? '';
    const everything = [...titles, offer.id, offer.designation, name, ...offer.learningOutcomes, offer.prerequisites, offer.notes].join(' ');
    if (titles.some((title) => normaliseText(title) === normaliseText(search))) return 0;
    if (hasWords(titles.join(' '), search)) return 1;
    return hasWords(everything, search) ? 2 : 3;
  }
}

const levels = ({ level }: Offer): string[] =>
  level ? [...(level.code === undefined ? [] : [level.code]), ...(level.codes ?? [])].map((code) => `${level.framework}:${code}`) : [];

function hasWords(text: string, search: string): boolean {
  const words = searchWords(text);
  return searchWords(search).every((wanted, place, all) =>
    words.some((word) => word === wanted || (place === all.length - 1 && wanted.length >= 4 && word.startsWith(wanted))));
}

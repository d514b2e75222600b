import { frameworkName } from '../equivalence/explain.js';
import type { References } from '../equivalence/references.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import { nameOfCountry } from '../record/country-name.js';
import { inLanguage } from '../record/localised.js';
import { publicId } from '../record/public-id.js';
import type { RequestContext } from '../record/request-context.js';
import type { FacetCounts } from './facet-counts.js';
import type { FacetField } from './facet.js';
import type { Facet } from './microcredential-list.type.js';
import type { MicrocredentialReader } from './microcredential.reader.js';
import { offerStatus, participationMode } from './microcredential.vocabulary.js';

type Label = (value: string) => string;

const withoutStop = (sentence: string | undefined, value: string): string => sentence?.replace(/\.$/, '') ?? value;

const languageName = (tag: string, wanted: readonly string[]): string =>
  new Intl.DisplayNames([...wanted, 'en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;

/** Bodies are counted by key, and filtered by id. */
const asFiltered = (field: FacetField, value: string): string => (field === 'AWARDING_BODY' ? publicId('organisation', value) : value);

/** The values of facets as filters take them and as a person reads them. */
export class FacetLabels {
  constructor(
    private readonly references: References,
    private readonly reader: MicrocredentialReader,
  ) {}

  async label(counts: readonly FacetCounts[], knownAt: number | null, context: RequestContext): Promise<Facet[]> {
    const keys = counts.find(({ field }) => field === 'AWARDING_BODY')?.values.map(({ value }) => value) ?? [];
    const [snapshot, bodies] = await Promise.all([this.references.at(knownAt), this.reader.organisationRecords(keys, knownAt)]);
    const labels = labelsOf(snapshot, bodies, context.languages);
    return counts.map(({ field, values }) => ({
      field,
      values: values.map(({ value, count }) => ({ value: asFiltered(field, value), count, label: labels[field](value) })),
    }));
  }
}

function labelsOf(snapshot: ReferenceSnapshot, bodies: ReadonlyMap<string, { readonly name: string }>, languages: readonly string[]): Record<FacetField, Label> {
  const { countries, frameworks, creditSystems } = snapshot;
  const framework = (code: string): string => (frameworks.has(code) ? frameworkName(snapshot, languages, code) : code);
  return {
    COUNTRY: (code) => nameOfCountry(code, countries.get(code)?.record.name ?? { und: code }, languages),
    FRAMEWORK: framework,
    LEVEL: (value) => {
      const [code, level] = value.split(/:(.*)/s) as [string, string];
      return `${framework(code)} ${level}`;
    },
    CREDIT_SYSTEM: (code) => inLanguage(creditSystems.get(code)?.record.name ?? { und: code }, languages).text,
    MODE: (mode) => withoutStop((participationMode.descriptions as Record<string, string>)[mode], mode),
    LANGUAGE: (tag) => languageName(tag, languages),
    OFFER_STATUS: (status) => withoutStop((offerStatus.descriptions as Record<string, string>)[status], status),
    AWARDING_BODY: (key) => bodies.get(key)?.name ?? key,
  };
}

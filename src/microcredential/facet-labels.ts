import type { References } from '../equivalence/references.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import { inLanguage } from '../record/localised.js';
import { publicId } from '../record/public-id.js';
import type { RequestContext } from '../record/request-context.js';
import type { FacetCounts } from './facet-counts.js';
import type { FacetField } from './facet.js';
import type { Facet } from './microcredential-list.type.js';
import type { MicrocredentialReader } from './microcredential.reader.js';
import { offerStatus, participationMode } from './microcredential.vocabulary.js';

type Label = (value: string) => string | Promise<string>;

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
    const labels = this.labelsOf(await this.references.at(knownAt), knownAt, context);
    return Promise.all(
      counts.map(async ({ field, values }) => ({
        field,
        values: await Promise.all(values.map(async ({ value, count }) => ({ value: asFiltered(field, value), count, label: await labels[field](value) }))),
      })),
    );
  }

  private labelsOf({ countries, frameworks, creditSystems }: ReferenceSnapshot, knownAt: number | null, context: RequestContext): Record<FacetField, Label> {
    const { languages } = context;
    const countryName = (code: string): string => inLanguage(countries.get(code)?.record.name ?? { und: code }, languages).text;
    return {
      COUNTRY: countryName,
      FRAMEWORK: (code) => frameworks.get(code)?.acronym ?? code,
      LEVEL: (value) => {
        const [framework, level] = value.split(/:(.*)/s) as [string, string];
        return `${frameworks.get(framework)?.acronym ?? framework} ${level}`;
      },
      CREDIT_SYSTEM: (code) => inLanguage(creditSystems.get(code)?.record.name ?? { und: code }, languages).text,
      MODE: (mode) => withoutStop((participationMode.descriptions as Record<string, string>)[mode], mode),
      LANGUAGE: (tag) => languageName(tag, languages),
      OFFER_STATUS: (status) => withoutStop((offerStatus.descriptions as Record<string, string>)[status], status),
      AWARDING_BODY: async (key) => (await this.reader.organisation(key, knownAt, context))?.name ?? key,
    };
  }
}

import type { OrganisationRecord } from '../../../organisation/organisation.record.js';
import type { SourceRecord } from '../../../source/source.record.js';
import type { CreditSize, Placement } from '../../offer/said.js';
import type { LearningOutcomeRecord } from '../../offer/outcome.record.js';
import type { PartyRecord } from '../../offer/party.record.js';
import type { NameOf } from '../shown-record.js';

/** A node of JSON-LD. */
export type LdNode = Readonly<Record<string, unknown>>;

/** A node of the keys that something is said of: without nulls, undefined and empty lists. */
export function given(keys: LdNode): LdNode {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)));
}

/** `GB-SCT` -> a part of GB. */
function place(jurisdiction: string | null | undefined): LdNode | undefined {
  if (!jurisdiction) return undefined;
  const [addressCountry] = jurisdiction.split('-');
  return given({ '@type': 'PostalAddress', addressCountry, addressRegion: jurisdiction === addressCountry ? undefined : jurisdiction });
}

/** A body of the registry; by its key alone where the registry does not hold it. */
export const bodyNode = (key: string, body: Pick<OrganisationRecord, 'name' | 'url' | 'country' | 'region'> | undefined): LdNode =>
  given({ '@type': 'Organization', identifier: key, name: body?.name ?? key, url: body?.url, address: place(body?.region ?? body?.country) });

export const partyNode = ({ name, organisation, url, jurisdiction }: PartyRecord): LdNode =>
  given({ '@type': 'Organization', identifier: organisation, name, url, address: place(jurisdiction) });

/** The levels of a placement as terms of its framework. Who puts it there on what basis, a term cannot say. */
export const levelTerms = ({ framework, code, codes = [] }: Pick<Placement, 'framework' | 'code' | 'codes'>, nameOf: NameOf): LdNode[] =>
  [...(code === undefined ? [] : [code]), ...codes].map((termCode) => ({ '@type': 'DefinedTerm', termCode, inDefinedTermSet: { '@type': 'DefinedTermSet', identifier: framework, name: nameOf(framework) } }));

/** A size in credits: with the code of the credit system, and nothing converted. */
export const creditsNode = ({ system, value, min, max }: CreditSize, nameOf: NameOf): LdNode =>
  given({ '@type': 'QuantitativeValue', unitText: nameOf(system), unitCode: system, ...(value === undefined ? { minValue: min, maxValue: max } : { value }) });

/** A text in its language, where that is known. */
export const textIn = ({ text, language }: Pick<LearningOutcomeRecord, 'text' | 'language'>): unknown => (language === undefined ? text : { '@language': language, '@value': text });

export const documentNode = ({ title, url, publisher, year }: Pick<SourceRecord, 'title' | 'url'> & Partial<SourceRecord>): LdNode =>
  given({ '@type': 'CreativeWork', name: title, url, publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined, datePublished: year ? String(year) : undefined });

/** Something that schema.org has no term for, under the name that it has in this registry. */
export const property = (name: string, value: unknown, more: LdNode = {}): LdNode => given({ '@type': 'PropertyValue', name, value, ...more });

import { wordsIn } from '../equivalence/explain.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { Framework } from '../framework/framework.type.js';
import type { JurisdictionRuleRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import { holdsForAll, holdsIn, holdsOn } from '../jurisdiction-rule/rules-in-force.js';
import { partName } from '../platform/text/place-name.js';
import { toldIn } from '../platform/text/told-in.js';
import { nameOfCountry } from '../record/country-name.js';
import { noTransferIn } from './words/no-transfer.js';

/**
 * What a microcredential does not give where it is seen from: what no answer gives, and what the rules of the country of
 * the framework say of credit transfer. Rules that hold under conditions only, for one body or on some levels, do not say it of every record.
 */
export function notConferred(snapshot: ReferenceSnapshot, framework: Framework, asOf: string, languages: readonly string[]): string[] {
  const refused = [...snapshot.rules.values()].map(({ record }) => record).filter((rule) => refusesTransfer(rule, framework, asOf));
  return [...wordsIn(languages).notConferred(), ...refused.map((rule) => told(snapshot, rule, languages))];
}

function refusesTransfer(rule: JurisdictionRuleRecord, { record: { scope, jurisdictions } }: Framework, asOf: string): boolean {
  if (rule.kind !== 'STACKING' || rule.stacking?.creditTransfer !== false || rule.force === 'DRAFT' || rule.jurisdiction === null || scope === 'REGIONAL') return false;
  return holdsForAll(rule) && holdsOn(rule, asOf) && jurisdictions.some((where) => holdsIn(rule, where));
}

function told({ countries }: ReferenceSnapshot, { code, jurisdiction, says, source, sources }: JurisdictionRuleRecord, languages: readonly string[]): string {
  const language = toldIn(languages);
  const place = jurisdiction ?? '';
  const country = countries.get(place);
  const where = country ? nameOfCountry(place, country.record.name, [language]) : (partName(place, language) ?? place);
  return noTransferIn(language, { where, says, rule: code, source: source === null ? null : (sources[source]?.title ?? null) });
}

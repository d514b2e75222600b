import type { Designation, MicrocredentialFilter, MicrocredentialState, OfferStatus, ParticipationMode } from '../../../../schema/explorer/client/graphql.js';

/** What may be chosen by its counts: names of fields in the address of a list. */
export const FACET_NAMES = ['country', 'framework', 'level', 'creditSystem', 'mode', 'language', 'offer', 'body'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** What is typed or chosen in the form of a list. Those of one row stand or fall together. */
const FORM_NAMES = [['q'], ['seenFrom', 'lowest', 'highest', 'asOf'], ['in', 'min', 'max'], ['field'], ['designation'], ['state'], ['complete']] as const;
export type FormName = (typeof FORM_NAMES)[number][number];

/** Conditions that can be taken away, each with the names that it has in the address. */
export const CONDITIONS: readonly (readonly (FormName | FacetName)[])[] = [...FORM_NAMES, ...FACET_NAMES.map((name) => [name])];

/** What a list is asked for, by name. A name that is not asked for is not there. */
export type Asked = Readonly<Partial<Record<FormName | FacetName, readonly string[]>>>;

const NAMES: readonly (FormName | FacetName)[] = CONDITIONS.flat();
/** Of which any of several may be asked for; of the others the first counts. */
const SEVERAL: ReadonlySet<string> = new Set(['country', 'mode', 'language', 'offer', 'body', 'designation', 'state']);

/** Of sizes: some languages write them with a comma. */
const FIGURES: ReadonlySet<string> = new Set(['min', 'max']);
const DECIMAL = /^\d+(\.\d+)?$/;

export function askedIn(query: URLSearchParams): Asked {
  const told = (name: string): string[] => [...new Set(query.getAll(name).map((value) => value.trim()).filter((value) => value !== ''))];
  const values = NAMES.map((name) => [name, told(name).slice(0, SEVERAL.has(name) ? undefined : 1).map((value) => (FIGURES.has(name) ? value.replace(',', '.') : value))] as const);
  const asked: Asked = Object.fromEntries(values.filter(([, found]) => found.length > 0));
  // The day is that of the look from a framework.
  return asked.seenFrom === undefined ? without(asked, ['asOf']) : asked;
}

/** What has to be chosen or written otherwise before anything can be asked. */
export interface Lacking {
  readonly what: 'framework' | 'creditSystem' | 'figure';
  /** What stands there instead. */
  readonly found: string;
}

/** A range without its framework or credit system is no range, and some write figures in words. Pure. */
export function lackingIn({ seenFrom, lowest, highest, in: system, min, max }: Asked): Lacking[] {
  const figures = [...(min ?? []), ...(max ?? [])];
  return [
    ...(seenFrom === undefined && (lowest ?? highest) !== undefined ? [{ what: 'framework' as const, found: '' }] : []),
    ...(system === undefined && figures.length > 0 ? [{ what: 'creditSystem' as const, found: '' }] : []),
    ...figures.filter((figure) => !DECIMAL.test(figure)).map((found) => ({ what: 'figure' as const, found })),
  ];
}

/** The same list without some of what it is asked for. */
export const without = (asked: Asked, names: readonly string[]): Asked => Object.fromEntries(Object.entries(asked).filter(([name]) => !names.includes(name)));

/** Ends of a range of levels where an address tells none: those of the framework. */
export interface Ends {
  readonly lowest: string;
  readonly highest: string;
}

/** How the public interface is asked for the same. `ends` is null where no framework is looked from. */
export function questionOf(asked: Asked, ends: Ends | null): { search: string | null; filter: MicrocredentialFilter } {
  const first = (name: FormName | FacetName): string | null => asked[name]?.[0] ?? null;
  const level = first('level');
  const [seenFrom, system] = [first('seenFrom'), first('in')];
  return {
    search: first('q'),
    filter: {
      country: asked.country ?? null,
      framework: first('framework'),
      level: level === null ? null : levelRef(level),
      creditSystem: first('creditSystem'),
      mode: (asked.mode as ParticipationMode[] | undefined) ?? null,
      language: asked.language ?? null,
      offerStatus: (asked.offer as OfferStatus[] | undefined) ?? null,
      awardingBody: asked.body?.map((key) => `${ORGANISATION}${key}`) ?? null,
      seenFrom: seenFrom === null ? null : { framework: seenFrom, lowest: first('lowest') ?? ends?.lowest ?? '', highest: first('highest') ?? ends?.highest ?? '', asOf: first('asOf') },
      credits: system === null ? null : { system, min: first('min'), max: first('max') },
      field: first('field'),
      designation: (asked.designation as Designation[] | undefined) ?? null,
      state: (asked.state as MicrocredentialState[] | undefined) ?? null,
      complete: first('complete') === null ? null : first('complete') === 'yes',
    } as MicrocredentialFilter,
  };
}

const ORGANISATION = 'organisation:';

/** `ie-nfq:8` -> framework and level. */
function levelRef(value: string): { framework: string; level: string } {
  const [, framework = value, level = ''] = /^([^:]*):(.*)$/s.exec(value) ?? [];
  return { framework, level };
}

/** A counted value as an address has it: without the kind of record before its key. */
export const inAddress = (value: string): string => (value.startsWith(ORGANISATION) ? value.slice(ORGANISATION.length) : value);

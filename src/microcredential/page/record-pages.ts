import Negotiator from 'negotiator';
import type { References } from '../../equivalence/references.js';
import type { Ledger } from '../../ledger/ledger.js';
import { entityTag, matchesTag } from '../../platform/http/entity-tag.js';
import type { Replier } from '../../platform/http/replier.js';
import { dataHeaders } from '../../platform/http/security-headers.js';
import type { FlatHeaders, Page, Visit } from '../../platform/http/visit.js';
import { inLanguage } from '../../record/localised.js';
import type { MicrocredentialReader } from '../microcredential.reader.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import { awardingBodiesOf } from '../offer/said.js';
import { keysOfPart } from '../rules/named-part.js';
import type { StatementStore } from '../statement/statement.store.js';
import { isPublic } from '../visibility.js';
import { recordJsonLd } from './json-ld/record.json-ld.js';
import { pathOf, type ShownRecord } from './shown-record.js';

/** A version of a record, as an address names it. */
export interface AddressedRecord {
  readonly key: string;
  readonly version: number;
  readonly lastVersion: number;
  /** The last revision at which that version stood; null while it stands. */
  readonly knownAt: number | null;
}

/** Who shows records to people. */
export interface ShowsRecords {
  /** `status` is 410 where the record is withdrawn. */
  show(visit: Visit, record: AddressedRecord, status: number): Promise<void>;
  missing(visit: Visit): Promise<void>;
}

export interface RecordPageParts {
  readonly ledger: Pick<Ledger, 'history' | 'contentAt'>;
  readonly reader: Pick<MicrocredentialReader, 'organisationRecords' | 'byKeys'>;
  readonly statements: Pick<StatementStore, 'pages'>;
  readonly references: Pick<References, 'current'>;
  /** Base of permanent addresses. */
  readonly publicUrl: string;
  readonly replier: Replier;
  readonly people: ShowsRecords;
}

const PATH = '/microcredentials/';
const JSON_LD = 'application/ld+json';
/** Longer than any key in percent-encoding. */
const LONGEST_PATH = 1_500;
const NOT_THERE = 'There is no microcredential at this address. An address of this registry never goes dead, so it was mistyped, or is of another registry.\n';

/** Statements that are told as data; the public interface lists however many there are. */
const MOST_STATEMENTS = 500;

/** A record at an address. */
interface Found extends Pick<ShownRecord, 'key' | 'record' | 'isVersion' | 'recordedAt'> {
  readonly addressed: AddressedRecord;
}

/** The permanent addresses of microcredentials: `/microcredentials/{key}`, and `…/v{n}` for each version there ever was. */
export class RecordPages {
  private readonly headers: FlatHeaders;

  constructor(private readonly parts: RecordPageParts) {
    const kept = ['cache-control', 'public, max-age=0, must-revalidate', 'vary', 'Accept', 'access-control-allow-origin', '*'];
    this.headers = [...dataHeaders(parts.publicUrl), ...kept, 'content-type', JSON_LD];
  }

  get page(): Page {
    return { path: PATH, methods: { GET: (visit) => this.show(visit) } };
  }

  private async show(visit: Visit): Promise<void> {
    const asked = addressed(visit.path);
    const found = asked && (await this.find(asked.key, asked.version));
    const asData = wantsData(visit);
    if (!found) return asData ? this.sendMissing(visit) : this.parts.people.missing(visit);
    // What was withdrawn is gone as an offer, and its address goes on telling so.
    const status = found.record.state === 'WITHDRAWN' && found.addressed.knownAt === null ? 410 : 200;
    return asData ? this.sendData(visit, await this.shownAs(found), status) : this.parts.people.show(visit, found.addressed, status);
  }

  private sendMissing(visit: Visit): void {
    this.parts.replier.send(visit, { status: 404, headers: [...dataHeaders(this.parts.publicUrl), 'content-type', 'text/plain; charset=utf-8'], body: NOT_THERE });
  }

  private sendData(visit: Visit, shown: ShownRecord, status: number): void {
    const body = `${JSON.stringify(recordJsonLd(shown), null, 2)}\n`;
    const etag = entityTag(body);
    const known = matchesTag(visit.request.headers['if-none-match'], etag);
    this.parts.replier.send(visit, { status: known ? 304 : status, headers: [...this.headers, 'etag', etag], body: known ? '' : body });
  }

  private async find(key: string, version: number | null): Promise<Found | null> {
    const entries = await this.parts.ledger.history('microcredential', key);
    const entry = version === null ? entries.at(-1) : entries.find((each) => each.version === version);
    const [found] = entry ? await this.parts.ledger.contentAt('microcredential', [key], entry.revision) : [];
    const record = found?.content as MicrocredentialRecord | undefined;
    if (!entry || !record || !isPublic(record.state)) return null;
    const next = entries.find((each) => each.version === entry.version + 1);
    const addressed = { key, version: entry.version, lastVersion: entries.length, knownAt: next ? next.revision - 1 : null };
    return { key, record, isVersion: version !== null, recordedAt: entry.recordedAt, addressed };
  }

  /** With all that is told as data beside the record itself: its bodies, its parts, and what others said of it by then that holds today. */
  private async shownAs({ addressed: { version, knownAt }, ...found }: Found): Promise<ShownRecord> {
    const { reader, references, statements, publicUrl } = this.parts;
    const { key, record } = found;
    const { frameworks, creditSystems } = references.current();
    const on = new Date().toISOString().slice(0, 10);
    const parts = partKeys(record);
    const [[said = []], partRecords] = await Promise.all([
      statements.pages('about', [key], { on, knownAt: knownAt ?? undefined }, { first: MOST_STATEMENTS, after: '' }),
      parts.length > 0 ? reader.byKeys(parts, null) : [],
    ]);
    return {
      ...found, version,
      statements: said.map(({ content }) => content),
      bodies: await reader.organisationRecords([...new Set([...awardingBodiesOf(record), ...said.map(({ content }) => content.by)])], null),
      partKeys: new Set(partRecords.flatMap((part) => part?.key ?? [])),
      nameOf: (code) => nameIn(frameworks.get(code) ?? creditSystems.get(code)) ?? code,
      address: `${publicUrl}${pathOf(key)}`,
    };
  }
}

/** What its parts would be called, if they are records: words are among them. */
const partKeys = ({ awardingBody, stackability }: MicrocredentialRecord): string[] =>
  Array.isArray(stackability?.parts) ? [...new Set(stackability.parts.flatMap((part) => keysOfPart(part, awardingBody)))] : [];

const nameIn = (named: { readonly record: { readonly name: Readonly<Record<string, string>> } } | undefined): string | undefined =>
  named && inLanguage(named.record.name, []).text;

/** What a path names; null where it can name nothing. */
function addressed(path: string): { readonly key: string; readonly version: number | null } | null {
  const [, name = '', version] = /^\/microcredentials\/([^/]+)(?:\/v([1-9]\d{0,8}))?$/.exec(path) ?? [];
  if (name === '' || path.length > LONGEST_PATH) return null;
  try {
    const key = decodeURIComponent(name);
    return key.includes('\0') ? null : { key, version: version === undefined ? null : Number(version) };
  } catch {
    return null; // The percent signs do not make text.
  }
}

function wantsData({ search, request }: Visit): boolean {
  if (new URLSearchParams(search).get('format') === 'jsonld') return true;
  return new Negotiator(request).mediaType(['text/html', JSON_LD, 'application/json']) !== 'text/html' && request.headers.accept !== undefined;
}

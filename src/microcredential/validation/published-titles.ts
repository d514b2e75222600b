import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { LocalisedText } from '../../record/text.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import { wholeTitles } from './other-titles.js';

/** A microcredential that a body has published, by what it is called. */
export interface PublishedTitle {
  /** Key of the body that publishes it; those that it names beside itself have not published it. */
  readonly awardingBody: string;
  readonly key: string;
  readonly title: LocalisedText;
}

type Titled = Pick<MicrocredentialRecord, 'title' | 'awardingBody'>;

/** For each record so many others of one title are looked at: one is enough to refuse another. */
const MOST_FOR_EACH = 20;

/** `=` stands before every whole title; a title without any letter or digit has nothing behind it. */
const NO_WORDS = '=';

/**
 * What bodies have published under a title of one of these records, in any language. Found by the search index, which
 * holds every whole title as one word: one statement for any number of records. The index is asked before all else, since
 * PostgreSQL would expect thousands of hits and walk through all records in their order instead: 4 s among 750,000.
 */
export async function publishedTitles({ reader, dialect }: Pick<Database, 'reader' | 'dialect'>, records: readonly Titled[]): Promise<PublishedTitle[]> {
  const words = [...new Set(records.flatMap(({ title }) => wholeTitles(title)))].filter((word) => word !== NO_WORDS);
  if (words.length === 0) return [];
  const hit =
    dialect.name === 'sqlite'
      ? sql`s.microcredential_search match ${words.map((word) => `whole_title : "${word}"`).join(' OR ')}`
      : sql`s.words @@ ${words.map((word) => `'${word}':A`).join(' | ')}::tsquery`;
  const bodies = [...new Set(records.map(({ awardingBody }) => awardingBody))];
  const { text, parameters } = sql`
    with titled as materialized (select s.rowid as id from microcredential_search s where ${hit})
    select m.record_key as key, v.content
    from titled join microcredential m on m.since_revision = titled.id
    join record_version v on v.revision = m.content_revision
    where m.until_revision is null and m.state in ('PUBLISHED', 'SUSPENDED') and exists (
      select 1 from microcredential_awarding_body b where b.microcredential = m.since_revision and b.position = 0 and ${dialect.oneOf('b.organisation', bodies)})
    order by m.record_key limit ${MOST_FOR_EACH * records.length}`;
  const rows = await reader.all<{ key: string; content: string }>(text, parameters);
  return rows.map(({ key, content }) => {
    const { title, awardingBody } = JSON.parse(content) as MicrocredentialRecord;
    return { key, title, awardingBody };
  });
}

import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { LocalisedText } from '../../record/text.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import { wholeTitle } from '../search-text.js';

/** A microcredential that a body has published, by what it is called. */
export interface PublishedTitle {
  readonly key: string;
  readonly title: LocalisedText;
}

/** So many records of one body with one title are looked at: one is enough to refuse another. */
const MOST = 20;

/**
 * The published records of a body that share a title with another one, in any language. Found by the search index, which
 * holds every whole title as one word: one statement, whatever the body has published.
 */
export async function publishedTitles({ reader, dialect }: Pick<Database, 'reader' | 'dialect'>, title: LocalisedText, awardingBody: string): Promise<PublishedTitle[]> {
  const words = [...new Set(Object.values(title).map(wholeTitle))].filter((word) => word !== '=');
  if (words.length === 0) return [];
  const hit =
    dialect.name === 'sqlite'
      ? sql`s.microcredential_search match ${words.map((word) => `whole_title : "${word}"`).join(' OR ')}`
      : sql`s.words @@ ${words.map((word) => `'${word}':A`).join(' | ')}::tsquery`;
  const { text, parameters } = sql`
    select m.record_key as key, v.content
    from microcredential_search s join microcredential m on m.since_revision = s.rowid
    join microcredential_awarding_body b on b.microcredential = m.since_revision and b.organisation = ${awardingBody}
    join record_version v on v.revision = m.content_revision
    where ${hit} and m.until_revision is null and m.state in ('PUBLISHED', 'SUSPENDED') order by m.record_key limit ${MOST}`;
  const rows = await reader.all<{ key: string; content: string }>(text, parameters);
  return rows.map(({ key, content }) => ({ key, title: (JSON.parse(content) as MicrocredentialRecord).title }));
}

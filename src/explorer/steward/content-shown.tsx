import type { VNode } from 'preact';
import { Facts } from '../parts/facts/facts.js';
import { useWords } from '../words/speaking.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const text = (value: unknown): string | null => (typeof value === 'string' || typeof value === 'number' ? String(value) : null);

/** A record as it would be: an alignment in words, anything else as it would be stored. */
export function ContentShown({ kind, content }: { readonly kind: string; readonly content: unknown }): VNode {
  if (kind !== 'ALIGNMENT' || !isFields(content)) return <pre tabIndex={0} lang="en"><code>{JSON.stringify(content, null, 2)}</code></pre>;
  return <AlignmentShown of={content} />;
}

function AlignmentShown({ of }: { readonly of: Fields }): VNode {
  const words = useWords();
  const said = (prefix: string, value: unknown): string | null => (words.has(`steward.${prefix}.${String(value)}`) ? words.say(`steward.${prefix}.${String(value)}` as never) : text(value));
  const day = (value: unknown): string | null => (typeof value === 'string' ? words.day(value) : null);
  const [source] = list(of['sources']);
  const document = source && ['title', 'publisher', 'year', 'edition', 'pinpoint'].map((name) => text(source[name])).filter(Boolean).join(', ');
  const mark = source && `provenance.${String(source['provenance']).toUpperCase()}`;
  const label = words.say('steward.pairsOf', { from: text(of['from']) ?? '', to: text(of['to']) ?? '' });
  return (
    <>
      <Facts of={[
        [words.say('steward.field.basis'), said('basis', of['basis'])],
        [words.say('steward.field.standing'), said('standing', of['standing'])],
        [words.say('steward.field.validFrom'), day(of['validFrom'])],
        [words.say('steward.field.validTo'), day(of['validTo'])],
        [words.say('steward.document'), document && <span dir="auto">{document}{mark && words.has(mark) && ` (${words.say(mark)})`}</span>],
        [words.say('steward.field.supersedes'), text(of['supersedes'])],
        [words.say('steward.field.coverage'), text(of['coverage'])],
      ]} />
      <div class="scroll" tabIndex={0} role="region" aria-label={label}>
        <table>
          <caption>{label}</caption>
          <thead><tr><th scope="col"><code>{text(of['from'])}</code></th><th scope="col">{words.say('steward.related')}</th><th scope="col"><code>{text(of['to'])}</code></th></tr></thead>
          <tbody>{list(of['pairs']).map(({ from, to, relation }) => <tr><th scope="row">{text(from)}</th><td>{said('relation', relation)}</td><td>{text(to)}</td></tr>)}</tbody>
        </table>
      </div>
    </>
  );
}

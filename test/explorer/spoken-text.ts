/** A piece of text of a page, and the language that it is marked as. */
export interface Spoken {
  readonly text: string;
  readonly language: string;
}

const TOKEN = /<!--.*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gs;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** What is written for programs, or is a place to write in. */
const UNSPOKEN = new Set(['script', 'style', 'code', 'pre', 'textarea']);
/** Attributes that are read to people. */
const SAID = /\b(?:aria-label|alt|title|placeholder|aria-description)="([^"]*)"/g;

interface Open {
  readonly name: string;
  readonly language: string;
  readonly spoken: boolean;
}

/** All that a page of ours says, text by text, as whoever reads it aloud would: pages are well formed. */
export function spokenTexts(html: string): Spoken[] {
  const open: Open[] = [{ name: '', language: '', spoken: true }];
  const texts: Spoken[] = [];
  const say = (text: string, { language, spoken }: Open): void => {
    const plain = plainText(text);
    if (spoken && plain !== '') texts.push({ text: plain, language });
  };
  for (const [, closing, tag, attributes = '', text] of html.matchAll(TOKEN)) {
    const around = open.at(-1) ?? { name: '', language: '', spoken: true };
    if (text !== undefined) say(text, around);
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (closing === '/') {
      if (around.name === name) open.pop();
      continue;
    }
    const inside: Open = { name, language: /\blang="([^"]*)"/.exec(attributes)?.[1] ?? around.language, spoken: around.spoken && !UNSPOKEN.has(name) };
    for (const [, said = ''] of attributes.matchAll(SAID)) say(said, inside);
    if (!VOID.has(name) && !attributes.endsWith('/')) open.push(inside);
  }
  return texts;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

export const plainText = (text: string): string =>
  text.replace(/&(\w+|#\d+);/g, (entity, name: string) => ENTITIES[name] ?? (name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entity)).replace(/\s+/g, ' ').trim();

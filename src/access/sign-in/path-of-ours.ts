const BASE = 'http://here.invalid';

/**
 * A path of this server with its query string, as somebody asks to come back to; null where it is anything else, so that
 * nobody is led to another site from ours. The result is written anew, and is read by every browser as it is read here.
 * `/register?lang=fr` -> itself; `//evil.example`, `/\\evil.example`, `https://evil.example` -> null.
 */
export function pathOfOurs(text: string | null | undefined): string | null {
  if (!text?.startsWith('/') || text.length > 2_000 || !URL.canParse(text, BASE)) return null;
  const { origin, pathname, search } = new URL(text, BASE);
  return origin === BASE && !pathname.startsWith('//') ? `${pathname}${search}` : null;
}

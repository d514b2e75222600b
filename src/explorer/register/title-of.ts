/** The title of a draft, which may have none yet. */
export function titleOf(content: unknown): string {
  const title = (content as { readonly title?: unknown }).title;
  const first = typeof title === 'object' && title !== null ? Object.values(title)[0] : null;
  return typeof first === 'string' && first !== '' ? first : '…';
}

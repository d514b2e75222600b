/** Every pattern with its direction turned: marks around it say that it runs from right to left. Pure. */
export function mirrored<Key extends string>(patterns: Readonly<Record<Key, string>>): Record<Key, string> {
  return Object.fromEntries(Object.entries<string>(patterns).map(([key, pattern]) => [key, `\u202e${pattern}\u202c`])) as Record<Key, string>;
}

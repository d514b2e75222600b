/** Shapes that Natural Earth gives no ISO number: the code in use for them, where there is one. XK is user-assigned. */
const BY_NAME: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/**
 * The two-letter code of ISO 3166-1 for a number of it, `372` -> `IE`; null where there is none. Unicode's list of
 * territory aliases (CLDR, supplemental metadata) says so: it is in every JavaScript engine with full `Intl` data.
 */
export function alpha2(number: string | undefined, name: string): string | null {
  if (number === undefined) return BY_NAME[name] ?? null;
  const [, code] = Intl.getCanonicalLocales(`und-${number}`)[0]?.split('-') ?? [];
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : null;
}

/** The day in an address; null where there is none, or what is there is no day: the day of today is shown then. */
export function askedDay(query: URLSearchParams): string | null {
  const day = query.get('asOf') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null;
}

/**
 * A number exactly as it stands in a file, before anything has made a float of it: `7.50` stays `7.50`, and a level code
 * that somebody wrote without quotes can be told from one that is text.
 */
export class WrittenNumber {
  constructor(readonly text: string) {}
}

/** The digits of a number however it came (from a file, or from JSON); anything else unchanged. */
export function numberAsText(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.text;
  return typeof value === 'number' ? String(value) : value;
}

/** A number of a file as a JavaScript number, where a whole number is wanted; anything else unchanged. */
export function numberAsValue(value: unknown): unknown {
  return value instanceof WrittenNumber ? Number(value.text) : value;
}

import { textScalar } from './text-scalar.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "2019-02-30" has the form of a day and is none. */
const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8))];
  const date = new Date(0);
  date.setUTCFullYear(year, month, day); // Not by `Date.UTC`, which takes the years 0 to 99 for others.
  return year > 0 && date.getUTCMonth() === month && date.getUTCDate() === day;
};

export const DateScalar = textScalar({
  name: 'Date',
  description: 'A day of the calendar, ISO 8601: `2019-06-30`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  expects: ({ day }) => day,
  read: (text) => (isDay(text) ? text : null),
});

export const PartialDateScalar = textScalar({
  name: 'PartialDate',
  description: 'A year, a month or a day, with the precision that the source has: `2009`, `2009-06` or `2009-06-01`.',
  expects: ({ partialDate }) => partialDate,
  read: (text) => (/^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)) ? text : null),
});

/** At most 15 digits before the point and 12 behind it: more than any credit system needs, little enough to be exact. */
const DECIMAL = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: 'An exact decimal, not negative: text or a JSON number in (`"2.5"` or `2.5`), text out (`"2.5"`). Never a float inside.',
  expects: ({ decimal }) => decimal,
  takesNumbers: true,
  read: (text) => (DECIMAL.test(text) ? text : null),
});

export const UrlScalar = textScalar({
  name: 'Url',
  description: 'An address on the web. It was noted when the document was seen; that it still answers is not promised.',
  expects: ({ address }) => address,
  read: (text) => (/^https?:\/\/[^\s]+$/i.test(text) ? text : null),
});

export const LanguageTagScalar = textScalar({
  name: 'LanguageTag',
  description: 'A language, as a BCP 47 tag: `en`, `et`, `pt-BR`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/bcp/bcp47.txt',
  expects: ({ languageTag }) => languageTag,
  read: (text) => (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/.test(text) ? text : null),
});

export const JurisdictionCodeScalar = textScalar({
  name: 'JurisdictionCode',
  description: 'A country (ISO 3166-1 alpha-2: `IE`) or a part of one (ISO 3166-2: `GB-SCT`).',
  expects: ({ jurisdiction }) => jurisdiction,
  read: (text) => (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(text) ? text : null),
});

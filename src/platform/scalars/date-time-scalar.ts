import { textScalar } from './text-scalar.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601: `2026-11-22T03:14:15.926Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  expects: ({ moment }) => moment,
  read: (text) => (MOMENT.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
});

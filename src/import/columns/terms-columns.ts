import { awardFormat } from '../../microcredential/offer/terms.record.js';
import { provenance } from '../../record/provenance.js';
import { party, type Said } from './column-groups.js';

/** On what terms it is offered, by whom, and what that rests on. */
export const TERMS: readonly Said[] = [
  ['validFrom', 'code', 'From when it is offered as described: a year, month or day.', '2026-09'],
  ['validTo', 'code', 'Until when.', ''],
  ['reviewDue', 'code', 'When you will have reviewed it.', ''],
  ['expiresAfter', 'code', 'How long a credential holds from its award, as an ISO 8601 duration; empty where it does not expire.', ''],
  ['awardFormats', 'list', 'In what form the single award is handed over.', 'PDF', awardFormat],
  ...party('providers.*', 'Who teaches it, where that is not you alone', ''),
  ...party('developer', 'Who developed it', ''),
  ...party('platform', 'The platform on which it is offered', ''),
  ['sources.*.title', 'text', 'A document that it rests on: its title.', ''],
  ['sources.*.publisher', 'text', 'A document: who published it.', ''],
  ['sources.*.year', 'whole', 'A document: year of publication.', ''],
  ['sources.*.url', 'code', 'A document: a public address.', ''],
  ['sources.*.edition', 'text', 'A document: edition or version, where there are several.', ''],
  ['sources.*.pinpoint', 'text', 'A document: where in it, by page, table or article.', ''],
  ['sources.*.via', 'text', 'A document: what was really read in its place, in words.', ''],
  ['sources.*.via.title', 'text', 'A document: title of the secondary source that was read in its place.', ''],
  ['sources.*.via.url', 'code', 'A document: address of that secondary source.', ''],
  ['sources.*.provenance', 'code', 'A document: how it was seen.', '', provenance],
  ['source', 'whole', 'Which of them it rests on first, counted from 0.', ''],
  ['notes', 'text', 'Anything else worth knowing.', ''],
];

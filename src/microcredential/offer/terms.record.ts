import { z } from 'zod';
import { exactNumber } from '../../record/exact-number.js';
import { orNull } from '../../record/shape.js';
import { text } from '../../record/text.js';
import { vocabulary } from '../../record/vocabulary.js';

export const fee = z
  .strictObject({
    amount: exactNumber().describe('Amount.'),
    currency: z.string().regex(/^[A-Z]{3}$/).describe('ISO 4217 code.').meta({ form: 'currency', expects: 'a currency as an ISO 4217 code such as EUR' }),
    basis: orNull(text()).describe('Where the amount comes from, in words.'),
  })
  .describe('What it costs.');

const ISO_DURATION = /^P(?=.)(?:\d{1,4}W|(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}D)?(?:T(?=.)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?)?)$/;

/** A length of time as ISO 8601 writes it: `P6W`, `P1Y6M`, `PT60H`. */
export function isoDuration() {
  return z.string().regex(ISO_DURATION).meta({ form: 'ISO 8601 duration', expects: 'an ISO 8601 duration such as P6W, P1Y6M or PT60H' });
}

/** When learners and teachers meet. */
export const timing = vocabulary({
  SYNCHRONOUS: 'At the same time for all.',
  ASYNCHRONOUS: 'Each at a time of their own.',
  MIXED: 'Partly at the same time for all.',
});

/** Cycles of the European Higher Education Area. */
export const cycle = vocabulary({
  SHORT: 'Short cycle.',
  FIRST: 'First cycle.',
  SECOND: 'Second cycle.',
  THIRD: 'Third cycle.',
});

/** In what form the single award is handed over. */
export const awardFormat = vocabulary({
  EUROPEAN_DIGITAL_CREDENTIAL: 'European Digital Credential for Learning.',
  ONE_EDTECH: 'The open format of 1EdTech, signed.',
  VERIFIABLE_CREDENTIAL: 'Verifiable Credential, by the W3C.',
  PDF: 'A PDF file.',
  PAPER: 'On paper.',
});

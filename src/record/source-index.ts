import { z } from 'zod';
import { numberAsValue } from './written-number.js';

/** A place in the record's list of sources, counted from 0. That the place exists is checked with the whole file. */
export function sourceIndex() {
  return z
    .preprocess(numberAsValue, z.int().nonnegative())
    .meta({ form: 'place in `sources`', expects: 'the place of a source in `sources`, counted from 0' });
}

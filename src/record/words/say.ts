import { sayer } from '../../platform/text/told-in.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** What is said of any record, in each language. */
export const say = sayer({ en, fr });

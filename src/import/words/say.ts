import { sayer } from '../../platform/text/told-in.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** Why an import is not carried out, in each language. What is wrong with rows is told in phrases (record/words/phrases-fr.ts). */
export const say = sayer({ en, fr });

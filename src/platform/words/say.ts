import { sayer } from '../text/told-in.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** Something that the platform says, in each language: `say((words) => words.brokenCursor())`. */
export const say = sayer({ en, fr });

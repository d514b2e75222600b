import { z } from 'zod';

const CODE = /^[a-z0-9]+(?:[-._]{1,2}[a-z0-9]+)*$/;
const LEVEL = /^\S(?:[^\p{C}]{0,62}\S)?$/u;
/** A slash would make the address of a record that of another one's version; ? # and % mean something else in an address. */
const RECORD_ID = /^[^\s\p{C}/\\?#%]{1,120}$/u;

/** The code of a framework or credit system, and the name of its file: `ie-nfq`, `gb-sct-scqf`, `ects`. */
export function recordCode() {
  return z.string().max(80).refine(isRecordCode).meta({ form: 'code', expects: 'a code of lower-case letters, digits and single hyphens, such as ie-nfq' });
}

/** Whether a text can be a record's code, and so the name of its file. */
export function isRecordCode(code: string): boolean {
  return CODE.test(code);
}

/** The code of a level inside its framework: text always ("6.sv", "4+", "E3"), for its order is the ordinal's business. */
export function levelCode() {
  return z.string().regex(LEVEL).meta({ form: 'level code', expects: 'a level code as text in quotes, such as "6" or "4.5"' });
}

export const EXPECTED_ID = 'an id without spaces, slashes and the like, such as data-analysis-1';

/** Whether a text can be the id of a microcredential. */
export const isMicrocredentialId = (id: string): boolean => RECORD_ID.test(id) && id === id.normalize('NFC');

/** Whether a text can be the key of a microcredential: the code of its body and its id, `ee-tlu:antropoloogia`; no web address is one. */
export function isMicrocredentialKey(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && isRecordCode(text.slice(0, colon)) && isMicrocredentialId(text.slice(colon + 1)) && !text.startsWith('//', colon + 1);
}

/** The id of a microcredential among those of its awarding body. */
export function microcredentialId() {
  return z.string().refine(isMicrocredentialId).meta({ form: 'id', expects: EXPECTED_ID });
}

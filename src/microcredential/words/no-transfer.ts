import type { ToldLanguage } from '../../platform/text/told-in.js';

/** A rule of the receiving country that allows no credit transfer; what it says stays in the language of its record. */
export interface NoTransfer {
  /** The name of the country, or of the part of one. */
  readonly where: string;
  readonly says: string;
  /** Code of the rule. */
  readonly rule: string;
  /** Title of its document; null where none is named. */
  readonly source: string | null;
}

const WORDS: Record<ToldLanguage, (rule: NoTransfer) => string> = {
  en: ({ where, says, rule, source }) => `${where}: not by credit transfer. “${says}” (Rule ${rule}${source === null ? '' : `; ${source}`}.)`,
  fr: ({ where, says, rule, source }) => `${where} : pas par transfert de crédits. « ${says} » (Règle ${rule}${source === null ? '' : ` ; ${source}`}.)`,
};

/** That nothing is counted by credit transfer, in a language. */
export const noTransferIn = (language: ToldLanguage, rule: NoTransfer): string => WORDS[language](rule);

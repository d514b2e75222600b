import type { ToldLanguage } from '../../../platform/text/told-in.js';
import { tell, type Found, type FoundWords, type Sentences } from '../found.js';
import type { PublicationRule } from '../finding.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { RULES_IN_FRENCH } from './rules-fr.js';

const WORDS: Record<ToldLanguage, FoundWords> = { en, fr };

/** What a rule has found, in sentences of a language. */
export const tellIn = (language: ToldLanguage, found: Found): Sentences => tell(found, WORDS[language]);

/** What a rule says and where it comes from, in a language: English stands in the table of rules itself. */
export const ruleIn = (language: ToldLanguage, rule: PublicationRule): Pick<PublicationRule, 'says' | 'source'> => (language === 'fr' ? (RULES_IN_FRENCH[rule.name] ?? rule) : rule);

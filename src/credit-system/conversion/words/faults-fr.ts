import type { CreditQuestionError } from '../../../core/credit/index.js';

type Fault = CreditQuestionError['fault'];

/** What was expected in a question about credits; English stands in the core itself. */
const EXPECTED: Readonly<Record<Fault, (bound: string | number | null) => string>> = {
  UNKNOWN_CREDIT_SYSTEM: () => 'attendu : le code d’un système de crédits comme « ects »',
  NOT_A_CREDIT_VALUE: (longest) => `attendu : un nombre décimal comme « 2.5 » ou une fraction comme « 136/3 », non négatif, en ${longest} caractères au plus`,
  RANGE_IS_NO_VALUE: () => 'une fourchette de tailles n’est pas une valeur ; convertissez chaque extrémité à part',
  EMPTY_RANGE: (minimum) => `attendu : au moins le minimum, qui est « ${minimum} »`,
  NOT_A_DAY: () => 'attendu : un jour comme « 2026-11-22 »',
};

/** A mistake of whoever asks about credits, in French. */
export const faultInFrench = ({ fault, argument, quoted, bound }: CreditQuestionError): string => `${argument} « ${quoted} » : ${EXPECTED[fault](bound)}`;

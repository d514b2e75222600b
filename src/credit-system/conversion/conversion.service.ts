import { convertCredits, CreditQuestionError, type CreditSystemData } from '../../core/credit/index.js';
import { findCreditSystem, type CreditSystemShelf } from '../find-credit-system.js';
import { CreditConversionType } from './conversion.type.js';
import { refuseQuestion } from './refuse-question.js';

export interface ConversionQuestion {
  /** Exact: a decimal, or the fraction that a record holds. */
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly jurisdiction?: string | null;
  readonly on: string;
  readonly admitRecalled?: boolean | null;
}

const compiled = new WeakMap<CreditSystemShelf, ReadonlyMap<string, CreditSystemData>>();

/** The figures of all credit systems of a snapshot, as the core reads them. */
export function creditSystemData(shelf: CreditSystemShelf): ReadonlyMap<string, CreditSystemData> {
  let data = compiled.get(shelf);
  if (!data) compiled.set(shelf, (data = new Map([...shelf.creditSystems].map(([code, { record }]) => [code, record]))));
  return data;
}

/** A credit value of one system in another; a mistake of the caller becomes an error with its place. */
export function convert(shelf: CreditSystemShelf, question: ConversionQuestion): CreditConversionType {
  const [from, to] = [findCreditSystem(shelf, question.from), findCreditSystem(shelf, question.to)];
  try {
    const conversion = convertCredits(creditSystemData(shelf), { ...question, admitRecalled: question.admitRecalled ?? false });
    return new CreditConversionType(from, to, conversion, shelf);
  } catch (error) {
    if (error instanceof CreditQuestionError) throw refuseQuestion(error, { argument: error.argument });
    throw error;
  }
}

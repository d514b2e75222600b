import type { GraphQLError } from 'graphql';
import type { CreditQuestionError } from '../../core/credit/index.js';
import { userError } from '../../platform/graphql/user-error.js';
import { faultInFrench } from './words/faults-fr.js';

/** A question about credits that cannot be asked so, as an error of the API. */
export const refuseQuestion = (error: CreditQuestionError, extra: { readonly argument?: string } = {}): GraphQLError =>
  userError('BAD_USER_INPUT', { en: error.message, fr: faultInFrench(error) }, extra);

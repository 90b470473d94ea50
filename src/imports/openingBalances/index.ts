/** A list of what was left of earlier school years. */
export { openingBalanceSteps, type KnownOpenings } from './readOpeningBalances';
export {
  OPENING_FIELDS,
  type KnownOpening,
  type OpeningBalance,
  type OpeningChoices,
  type OpeningField,
  type OpeningProblem,
  type OpeningQuestion,
  type OpeningReading,
  type OpeningRemark,
  type PersonWithOpenings,
} from './types';

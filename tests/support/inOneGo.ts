import { openingBalanceSteps } from '../../src/imports/openingBalances';
import { pastExpenseSteps } from '../../src/imports/pastExpenses';
import { comparisonSteps, csvSteps, staffListSteps } from '../../src/imports/staffList';
import { inOneGo, type Steps } from '../../src/pacing';

/** Work in steps, done to its end without pauses: for lists that are known to be small. */
const atOnce =
  <Given extends readonly unknown[], Result>(steps: (...given: Given) => Steps<Result>) =>
  (...given: Given): Result =>
    inOneGo(steps(...given));

export const readStaffList = atOnce(staffListSteps);
export const readCsv = atOnce(csvSteps);
export const compareStaff = atOnce(comparisonSteps);
export const readPastExpenses = atOnce(pastExpenseSteps);
export const readOpeningBalances = atOnce(openingBalanceSteps);

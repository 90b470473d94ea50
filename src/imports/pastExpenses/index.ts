/** A list of what was spent before the workbook was there. */
export { pastExpenseSteps, type KnownSchool } from './readPastExpenses';
export {
  EXPENSE_FIELDS,
  type ExpenseField,
  type KnownExpense,
  type KnownPerson,
  type PastExpense,
  type PastExpenseChoices,
  type PastExpenseProblem,
  type PastExpenseQuestion,
  type PastExpenseReading,
  type PastExpenseRemark,
} from './types';

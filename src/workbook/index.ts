/**
 * The workbook: the only room that speaks to Excel. The pane and the ribbon commands use what is exported here.
 * Everything that is asynchronous throws only `WorkbookProblem`.
 */
export * from './tables';
export * from './school';
export * from './schoolCareer';
export { careerOf, type EmployeeCareer, type StageLeftOut } from './career';
export { writeRuleChoices } from './writeRuleChoices';
export { writeSurcharges } from './writeSurcharges';
export { addStandardRows } from './addStandardRows';
export { standardContents } from './standardRows';
export { noSurcharges, surchargeSettings, type SchoolSurcharges, type SurchargeName } from './surcharges';
export { shippedCareer } from './shippedCareer';
export * from './rawWorkbook';
export * from './problems';
export { understanding, blockingProblems, checkBalances } from './understand';
export { understand } from './understandAtOnce';
export type { Pacing } from './sendSteps';
export { onSchoolChanged } from './changes';
export { readAndRemember as readSchool, readAfterWrite } from './image';
export {
  employeeAt,
  employeeAtSelection,
  onSelection,
  goTo,
  type CellPlace,
  type Unsubscribe,
} from './selection';
export { plannableWishesOf } from './readWishes';
export { planOf, type PlanChange, type PlanPreview } from './planRows';
export * from './doors';
export type { PlanToWrite } from './writePlan';
export type { WishChange } from './writeWish';
export { addWish, changeWish, orderWishes, removeWish, type OrderedWish, type WishFields } from './wishEdits';
export { bookExpense, markMandated, type NewExpense } from './expenseEdits';
export {
  AGREEMENT_RULES,
  recordAgreement,
  removeAgreement,
  type Agreement,
  type AgreementRule,
} from './agreementEdits';
export {
  baseCao,
  ownRules,
  removeOwnRule,
  ruleProblem,
  writeBaseCao,
  writeOwnRule,
  type OwnRule,
} from './ownRules';
export { writeReferenceDate } from './writeReferenceDate';
export { writeSettings } from './writeSettings';
export { writeTalk, type TalkToWrite } from './writeTalk';
export { writePersonalPlan, type PersonalPlanToWrite } from './writePersonalPlan';
export { keepsPersonalPlans } from './readTalks';
export { DECISIONS, requestId, type Fund, type FundDecision, type FundRequest } from './readFund';
export {
  addRequests,
  writeDecisions,
  writeFundMoney,
  type NewRequest,
  type RequestDecision,
} from './writeFund';
export { writeOrReplace } from './writeOrReplace';
export {
  appendRows,
  cellsOf,
  changeRows,
  writeRows,
  type RowByColumn,
  type RowsToWrite,
  type TableNow,
} from './writeRows';
export { planEdit, type TableEdit } from './rowEdit';
export { addTables, type Contents } from './addTables';
export { columnIndexes } from './tableReader';
export type { UndoHandle } from './undoHandle';
export type { BuildResult, NamesTaken } from './build';
export {
  erasePeople,
  type Erased,
  leavers,
  personalRows,
  type Erasing,
  type Leaver,
  type RowsPerTable,
  type Whom,
} from './erasePeople';
export { peopleIn, type People } from './peopleSought';
export { placesOf, type Places } from './placesOf';
export { formulasPerSheet, freezeValues, type FormulasOnSheet } from './freezeValues';
export type * from './papers/paper';
export type { PaperMade } from './papers/made';
export {
  compareSalaryTable,
  salaryTableDates,
  type DatedSalaryTable,
  type SalaryRow,
  type SalaryTableChanges,
} from './salaryTableRows';
export { writeSalaryTable } from './writeSalaryTable';
export { selectedText } from './selectedText';
export { otherSheets, readSheet, type SheetCells, type SheetName } from './readSheet';
export { writeStaff, type StaffToWrite } from './writeStaff';
export { linkStaff, type StaffLinkToWrite } from './linkStaff';

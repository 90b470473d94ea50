/** A list of staff from any system or of the school's own: understood, compared with the workbook, and made rows of. */
export { staffListSteps } from './readStaffList';
export { fieldsOf } from './listLayout';
export { staffFields, dateFields, isOneOf, type StaffField, type HeaderMeaning } from './fields';
export type { FteUnit } from './fteUnit';
export type { ColumnProposal, ColumnChoices, Confidence, ProposalReason } from './columnProposal';
export type {
  ImportedPerson,
  ListCells,
  ListProblem,
  ListQuestion,
  ListRemark,
  RivalColumns,
  RowsBeside,
  StaffListChoices,
  StaffListReading,
} from './reading';
export { csvSteps, type CsvList, type Delimiter } from './csv';
export { employeeCells, type NamedCells } from './staffRows';
export {
  comparisonSteps,
  changeKinds,
  doubts,
  mergedFte,
  type ChangeKind,
  type ChangedPerson,
  type CurrentPerson,
  type Doubt,
  type DoubtfulKind,
  type Identities,
  type MaybeSame,
  type StaffChange,
  type StaffComparison,
} from './compareStaff';
export { sinceLast, type SinceLastLine } from './sinceLast';
export { changedCount, decideStaff, decidesAnything, isWanted, type StaffDecisions } from './applyStaff';
export { endingHours, needlessEnds, type EndingHours, type NeedlessEnd } from './endingHours';
export { linkObstacles, staffLinkOf, type LinkObstacle, type StaffLink } from './linkStaff';
export { keptChoices, keptName, keptText } from './keptChoices';
export { readListNumber } from '../cells/numbers';
export { readListDate } from '../cells/dates';
export { listSummary, type ListSummary, type SummaryWarning } from './listSummary';

/** A table with rows about people: what its columns hold and of whom its rows are. */
export { readListAmount, type ListAmount } from './amounts';
export {
  PERSON_CELLS,
  PERSON_HEADERS,
  type ChosenColumns,
  type PersonField,
  type TableColumn,
  type TableShape,
} from './columns';
export type { NamedPerson } from './peopleByName';
export {
  isTotal,
  PeopleTable,
  type PeopleReading,
  type RowProblem,
  type RowProblemCode,
  type TableRemark,
} from './peopleTable';

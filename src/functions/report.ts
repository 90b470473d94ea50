import { refuse } from '../tables/problem';
import { isMissing, readYes, type Cell } from '../tables/values';
import { Column, rowsOf } from './matrix';

/** A spilling report: a header row, unless `koppen` leaves it out, and its rows; never an empty matrix. */
export function report(header: readonly string[], withHeader: boolean, rows: Cell[][]): Cell[][] {
  const all = withHeader ? [[...header], ...rows] : rows;
  return all.length > 0 ? all : [['']];
}

/** The `koppen` parameter: true when omitted. */
export function readHeader(argument: unknown): boolean {
  const cell = rowsOf(argument)[0]?.[0];
  return isMissing(cell) ? true : readYes('koppen', cell);
}

/** The one value of a parameter: a report is about one employee. */
export function onlyValue(column: Column): Cell {
  refuseMore([column]);
  return column.at(0);
}

/** Refuses columns of more than one row. */
export function refuseMore(columns: readonly Column[]): void {
  for (const { name, length } of columns)
    if (length > 1) refuse({ code: 'oneEmployeeOnly', name, rows: length });
}

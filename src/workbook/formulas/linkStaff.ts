import { isBlankRow, type Cell } from '../../tables/values';
import type { ListCells, StaffLink } from '../../imports/staffList';
import { Formula } from '../../tables/cellText';
import { WorkbookProblem } from '../problems';
import { columnLetters } from '../../tables/rawTables';
import type { RowCells } from '../../tables/rowEdit';
import type { TableWritten, UndoHandle } from '../write/undoHandle';
import { write } from '../write/write';
import { appendRows, type RowByColumn } from '../../tables/rowsByColumn';

/** Rows below the list that the formulas read too, so that employees added to the list appear without a new link. */
const SPARE_ROWS = 100;

export interface StaffLinkToWrite {
  /** The line for the log, in the user’s words. */
  readonly what: string;
  readonly link: StaffLink;
  /** The sheet of the list, and the place of its first cell, counted from 0. */
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly cells: ListCells;
}

/**
 * Fills an empty `Medewerkers` with formulas that read a list where it stands. Row after row of the list is read by its
 * place in a range, so sorting the list, and inserting or deleting rows in it, keeps every row whole. Where another header
 * stands above a column by then, as after pasting a newer export over it, its cells show an error instead of something else.
 *
 * @throws WorkbookProblem `changedMeanwhile` when `Medewerkers` is not empty
 */
export async function linkStaff({
  what,
  link,
  sheetName,
  row,
  column,
  cells,
}: StaffLinkToWrite): Promise<UndoHandle> {
  const count = link.lastRow - link.firstRow + 1 + SPARE_ROWS;
  const shown = new Map<Formula, Cell>();
  const rows = Array.from({ length: count }, (_, index): RowByColumn => {
    const own = Object.entries(link.columns).map(([name, place]) => {
      const area = areaOf(sheetName, row + link.firstRow, count, column + place);
      const header = {
        cell: cellOf(sheetName, row + link.headerRow, column + place),
        text: cells[link.headerRow]?.[place],
      };
      const formula = new Formula(formulaOf(area, index + 1, header));
      shown.set(formula, cells[link.firstRow + index]?.[place] ?? '');
      return [name, formula] as const;
    });
    return Object.fromEntries(own);
  });
  const handle = await write(
    {
      tables: ['Medewerkers'],
      needs: { Medewerkers: Object.keys(link.columns) },
      mostNewRows: count,
      change: (now) => {
        const raw = now('Medewerkers');
        if (!raw.rows.every(isBlankRow))
          throw new WorkbookProblem({ code: 'changedMeanwhile', table: raw.name });
        return { Medewerkers: appendRows(raw, rows) };
      },
    },
    what,
  );
  return { ...handle, tables: handle.tables.map((table) => asShown(table, shown)) };
}

function areaOf(sheetName: string, firstRow: number, count: number, column: number): string {
  return `${cellOf(sheetName, firstRow, column)}:$${columnLetters(column)}$${firstRow + count}`;
}

function cellOf(sheetName: string, row: number, column: number): string {
  return `'${sheetName.replace(/'/g, "''")}'!$${columnLetters(column)}$${row + 1}`;
}

/** The longest text that Excel takes in a formula. */
const LONGEST_TEXT = 255;

interface HeaderCell {
  readonly cell: string;
  readonly text: Cell;
}

/** An empty cell of the list stays empty: a reference alone would make it 0. */
function formulaOf(area: string, place: number, header: HeaderCell): string {
  const cell = `INDEX(${area},${place},1)`;
  const text = `"${String(header.text ?? '')
    .slice(0, LONGEST_TEXT)
    .replace(/"/g, '""')}"`;
  const isSame = `LEFT(${header.cell},${LONGEST_TEXT})=${text}`;
  return `=IF(${isSame},IFERROR(IF(${cell}="","",${cell}),""),IF(ISBLANK(${cell}),"",NA()))`;
}

/** To take it back, the rows are looked for by what they show, not by the formula that shows it. */
function asShown(table: TableWritten, shown: ReadonlyMap<Formula, Cell>): TableWritten {
  const value = (cell: Cell): Cell => (cell instanceof Formula ? (shown.get(cell) ?? cell) : cell);
  const values = (cells: readonly Cell[]) => cells.map(value);
  const orUndefined = (cells: RowCells) =>
    cells.map((cell) => (cell === undefined ? undefined : value(cell)));
  return {
    ...table,
    after: table.after.map(values),
    rows: table.rows.map(({ before, after, row }) => ({
      before,
      after: after === null ? null : orUndefined(after),
      row: values(row),
    })),
  };
}

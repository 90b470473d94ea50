import { readKey, schoolYearText, type Cell } from '../cells/values';
import type { SchoolYear } from '../domain/calendar';
import type { Cents } from '../domain/money';
import { commitEdit } from './editTable';
import { withExcel } from './excel';
import { WorkbookProblem } from './problems';
import type { RawTable } from './rawWorkbook';
import type { TableEdit } from './rowEdit';
import type { Priority } from './school';
import { columnIndexes } from './tableReader';
import { openForWriting } from './tableEdit';
import type { UndoHandle } from './undoHandle';
import { wishId } from './wishId';

/** What changes in a wish; what is absent stays as it is. */
export interface WishChange {
  readonly key: string;
  readonly wishId: string;
  /** Null gives the wish the price of `Opleidingen` again. */
  readonly price?: Cents | null;
  readonly earliest?: SchoolYear | null;
  readonly priority?: Priority;
}

/** Writes changed fields of one wish to `Wensen`, and nothing else of its row. Two syncs. */
export function writeWish({ key, wishId: id, price, earliest, priority }: WishChange): Promise<UndoHandle> {
  const cells: Record<string, Cell> = {};
  if (price !== undefined) cells.Kosten = price === null ? '' : price / 100;
  if (earliest !== undefined) cells.Vroegst = earliest === null ? '' : schoolYearText(earliest);
  if (priority !== undefined) cells.Prioriteit = priority;

  return withExcel(async (context) => {
    const open = await openForWriting(context, 'Wensen', 1);
    const index = wishRow(open.raw, key, id);
    await commitEdit(context, open, overwriteCells(open.raw, index, cells));
    const before: Record<string, Cell> = {};
    const columns = columnIndexes(open.raw);
    for (const column of Object.keys(cells))
      before[column] = open.restorable[index][columns.get(column) ?? -1];
    return { kind: 'wish', key, wishId: id, before, after: cells };
  });
}

/** The index of a wish's row, wherever it is now. */
export function wishRow(raw: RawTable, key: string, id: string): number {
  const columns = columnIndexes(raw);
  const text = (row: readonly Cell[], column: string) => String(row[columns.get(column) ?? -1] ?? '').trim();
  const seen = new Map<string, number>();
  const index = raw.rows.findIndex((row) => {
    if (readKey(row[columns.get('Personeelsnummer') ?? -1]) !== key) return false;
    return wishId(text(row, 'Opleiding'), text(row, 'Code'), seen) === id;
  });
  if (index < 0) throw new WorkbookProblem({ code: 'rowNotFound', table: raw.name });
  return index;
}

/** The edit that sets some cells of one row. */
export function overwriteCells(
  raw: RawTable,
  index: number,
  cells: Readonly<Record<string, Cell>>,
): TableEdit {
  const columns = columnIndexes(raw);
  const row: (Cell | undefined)[] = raw.headers.map(() => undefined);
  for (const [column, cell] of Object.entries(cells)) {
    const position = columns.get(column);
    if (position !== undefined) row[position] = cell;
  }
  return { overwrite: [{ index, cells: row }], append: [], remove: [] };
}

import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../../excel/area';
import type { CellMatrix } from './cellData';

/**
 * Gathers looks until something is read or changed otherwise. An add-in that lays out a sheet sets some fifty of them, and after each
 * mutation Univer looks for the cell that is edited and draws what spills on the sheet in sight anew.
 */
export class LookBuffer {
  private readonly waiting = new Map<string, CellMatrix>();
  private scheduled = false;

  /** @param give gives cells of a sheet these looks */
  constructor(private readonly give: (sheetId: string, looks: CellMatrix) => void) {}

  /** Takes a look for each cell of an area that exists in the grid; what it does not say stays. */
  style({ sheetId, row, column, rows, columns }: Area, look: IStyleData): void {
    const matrix = this.waiting.get(sheetId) ?? {};
    this.waiting.set(sheetId, matrix);
    for (let r = row; r < row + rows; r++) {
      const line = (matrix[r] ??= {}) as Record<number, ICellData>;
      for (let c = column; c < column + columns; c++) line[c] = { s: over(line[c]?.s, look) };
    }
    this.schedule();
  }

  /** The look that a cell gets, where it had another. */
  styled(sheetId: string, row: number, column: number, before: IStyleData): IStyleData {
    const waiting = this.waiting.get(sheetId)?.[row]?.[column]?.s;
    return waiting ? over(before, waiting as IStyleData) : before;
  }

  /** Gives the cells their looks. */
  flush(): void {
    const blocks = [...this.waiting];
    this.waiting.clear();
    for (const [sheetId, looks] of blocks) this.give(sheetId, looks);
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      this.flush();
    }, 0);
  }
}

/** One look over another, line by line of the cell's sides. */
function over(below: Nullable<IStyleData | string>, above: IStyleData): IStyleData {
  if (!below || typeof below === 'string') return above;
  const look = { ...below, ...above };
  if (below.bd && above.bd) look.bd = { ...below.bd, ...above.bd };
  return look;
}

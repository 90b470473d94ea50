import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from '../../excel/area';
import type { CellWrite } from '../grid';
import { type CellMatrix, toCellData } from './cellData';
import type { Session } from './session';

/**
 * Gathers writes until something is read or changed otherwise. An add-in that writes a large block sends it as hundreds of small ones,
 * and each mutation makes Univer look at all cells of the sheet.
 */
export class WriteBuffer {
  private readonly waiting = new Map<string, CellMatrix>();
  private scheduled = false;

  constructor(private readonly session: Session) {}

  /** Whether something is waiting to be written. */
  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /** Takes a block; `undefined` leaves a cell alone. Cells that get a format as well are written at once. */
  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
    const plain = cells.every((line) =>
      line.every((cell) => cell === undefined || (cell.format === undefined && isWhole(cell))),
    );
    if (!plain) this.flush();
    const matrix = this.waiting.get(area.sheetId) ?? {};
    this.waiting.set(area.sheetId, matrix);
    cells.forEach((line, r) => {
      const row = (matrix[area.row + r] ??= {}) as Record<number, ICellData>;
      line.forEach((cell, c) => {
        if (cell) row[area.column + c] = toCellData(cell);
      });
    });
    if (plain) this.schedule();
    else if (cells.every((line) => line.every((cell) => cell === undefined || !isWhole(cell))))
      // Looks only: the trigger tells Univer that there is nothing to calculate, nor to look for formulas in.
      this.flush({ trigger: SetStyleCommand.id });
    else this.flush();
  }

  /** Writes what is waiting. */
  flush(how: { readonly trigger?: string } = {}): void {
    const blocks = [...this.waiting];
    this.waiting.clear();
    for (const [subUnitId, cellValue] of blocks)
      this.session.mutate(SetRangeValuesMutation.id, { subUnitId, cellValue, ...how });
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

const isWhole = (cell: CellWrite): boolean => cell.value !== undefined || cell.formula !== undefined;

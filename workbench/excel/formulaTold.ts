import { contains, intersection, type Area } from './area';
import type { Scalar } from '../grid/grid';
import type { ExcelModel } from './model';

/**
 * How a host tells the formulas of cells (`range.formulas`), where Microsoft's documents leave it open: Excel on the web gives text
 * without its leading apostrophe (office-js#6687), others give it with; and the formula of a cell that another one fills may be
 * that of the other one, as the formula bar shows it.
 */
export interface FormulaTelling {
  /** Whether text comes with an apostrophe before it, as it was typed. */
  readonly markText: boolean;
  /** Whether a cell that is filled from another one tells the formula of that one. */
  readonly ofSpilled: boolean;
}

export const plainTelling: FormulaTelling = { markText: false, ofSpilled: false };

/** The formulas of an area as the host tells them. */
export function formulasTold(model: ExcelModel, area: Area): Scalar[][] {
  const { markText, ofSpilled } = model.formulaTelling;
  const anchorOf = ofSpilled ? anchors(model, area) : () => undefined;
  return model.grid.read(area).map((row, r) =>
    row.map((cell, c) => {
      const told = cell.formula || anchorOf(area.row + r, area.column + c);
      if (told) return told;
      return markText && cell.forcedText && typeof cell.value === 'string' && cell.value !== ''
        ? `'${cell.value}`
        : model.valueOf(cell);
    }),
  );
}

/** The formula that fills a cell from elsewhere; undefined where none does. */
function anchors(model: ExcelModel, asked: Area): (row: number, column: number) => string | undefined {
  const { sheetId } = asked;
  const spills = model.grid.spills(sheetId).filter(({ area }) => intersection(area, asked));
  const formulas = spills.map(
    ({ row, column }) => model.grid.read({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0]?.formula,
  );
  return (row, column) =>
    formulas[spills.findIndex(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }))];
}
